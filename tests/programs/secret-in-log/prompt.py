"""A tool that asks for a password."""

import getpass
import hashlib
import logging

log = logging.getLogger(__name__)


def ask():
    password = getpass.getpass()  # step: 1
    log.debug("password %s", password)  # want: secret-in-log  step: 2
    logging.info("password: " + password)  # want: secret-in-log
    log.debug("a password")  # safe: secret-in-log (constant)
    log.debug("%d characters", len(password))  # safe: secret-in-log (number or boolean)
    log.debug("hash %s", hashlib.sha256(password.encode()).hexdigest())  # safe: secret-in-log (constant)
    log.debug("characters: " + str(len(password)))  # safe: secret-in-log (neutralised for this use)
    log.debug("password " + repr(password))  # miss: secret-in-log (repr counts as neutralising a log entry)
    log.debug("of %s", input())  # safe: secret-in-log (no such data reaches it)
