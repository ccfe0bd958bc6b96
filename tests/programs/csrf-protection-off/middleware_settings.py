from shop.base import COMMON

MIDDLEWARE = [  # want: csrf-protection-off
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]


class ProductionSettings:
    MIDDLEWARE = [  # safe: csrf-protection-off (setting is safe)
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ]


class TestSettings:
    MIDDLEWARE = COMMON  # undecided: csrf-protection-off (value of the setting)
