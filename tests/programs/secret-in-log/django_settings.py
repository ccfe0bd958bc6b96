"""Django's settings and a Flask application's key."""

import logging

from django.conf import settings
from flask import Flask

log = logging.getLogger(__name__)
app = Flask(__name__)


def start():
    log.info("key is %s", settings.SECRET_KEY)  # want: secret-in-log
    log.info("key is %s", app.secret_key)  # want: secret-in-log
    log.info("key is %s", str(bool(settings.SECRET_KEY)))  # safe: secret-in-log
