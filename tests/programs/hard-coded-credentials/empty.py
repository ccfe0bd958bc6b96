"""Users without a password."""

import os

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "USER": "shop",
        "PASSWORD": "",  # want: hard-coded-credentials
        "HOST": "db.internal",
    },
    "lite": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db", "USER": "", "PASSWORD": ""},
}
REPORTS = {
    "username": "reports",
    "password": os.environ["REPORTS_PASSWORD"],
    "host": "db.internal",
}
EMPTY_FORM = {"username": "guest", "password": "", "remember": "on"}


def configure(app):
    app.config["STORE"] = "mysql+pymysql://shop:@db.internal/shop"  # want: hard-coded-credentials
    app.config["CACHE"] = "redis://cache.internal:6379/0"
    app.config["HOOK"] = "https://ak_live:@hooks.example.org/"
