"""A framework's own defaults, which the settings of projects replace."""

INSTALLED_APPS = []
SECRET_KEY = ""
SESSION_COOKIE_NAME = "sessionid"
SESSION_COOKIE_SECURE = False  # want: cookie-without-secure
CSRF_COOKIE_SECURE = False  # want: cookie-without-secure
DEBUG = False
