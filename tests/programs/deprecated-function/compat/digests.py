"""A digest of whichever version."""

import logging

from compat import md5


def digest(text):
    return md5(text).hexdigest()  # undecided: deprecated-function (the callee is one of several)


def warn():
    logging.warn("old")  # want: deprecated-function
