from shop.base import COMMON

MIDDLEWARE = [  # want: clickjacking-off
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]


class ProductionSettings:
    MIDDLEWARE = [  # safe: clickjacking-off (setting is safe)
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ]


class TestSettings:
    MIDDLEWARE = COMMON  # undecided: clickjacking-off (value of the setting)
