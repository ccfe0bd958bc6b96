"""What accounts write to their log."""

import hmac
import logging

log = logging.getLogger(__name__)


class Accounts:
    def __init__(self, log, settings):
        self.log = log
        self.settings = settings

    def sign_in(self, name, password, context):
        log.info("%s signs in", name)  # safe: credential-in-log (nothing named as a secret)
        log.info("%s signs in with %s", name, password)  # want: credential-in-log
        log.debug("token %s of %s" % (context.auth_token, name))  # want: credential-in-log
        log.debug(f"{name} has {context.access_token!r}")  # want: credential-in-log
        log.debug("{} has {}".format(name, context["api_key"]))  # want: credential-in-log
        self.log.debug("of %(name)s: %(password)s", {"name": name, "password": password})  # want: credential-in-log
        log.debug("password of %d characters", len(password))  # safe: credential-in-log (nothing named as a secret)
        log.debug("password %s", mask(password))  # safe: credential-in-log (nothing named as a secret)
        log.debug("%s", self.settings.password_policy)  # safe: credential-in-log (nothing named as a secret)
        log.debug("%s", context.token)  # safe: credential-in-log (nothing named as a secret)
        has_secret: bool = bool(password)
        log.debug("%s", has_secret)  # safe: credential-in-log (nothing named as a secret)

    def verify(self, key, text, signature):
        expected_signature = hmac.new(key, text, "sha256").hexdigest()
        if not hmac.compare_digest(expected_signature, signature):
            log.warning("got %s, wanted %s", signature, expected_signature)  # want: credential-in-log


def mask(text):
    return text[:1] + "***"
