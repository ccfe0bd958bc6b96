"""Messages about files."""

import logging

LOG = logging.getLogger(__name__)


def describe(name, size):
    return "%s has %d bytes of %d" % (name, size)  # want: format-arguments


def single(name):
    return "%s is %s" % f"<{name}>"  # want: format-arguments


def named(name):
    return "%(name)s is %(state)s" % {"name": name}  # want: format-arguments


def tuple_for_names(name):
    return "%(name)s" % (name,)  # want: format-arguments


def braces(name):
    return "{} is {}".format(name)  # want: format-arguments


def named_braces(name):
    return "{name} is {state}".format(name=name)  # want: format-arguments


def log(name, error):
    LOG.warning("cannot read %s", name, error)  # want: format-arguments
    LOG.warning("cannot read %s: %s", name)  # want: format-arguments
    LOG.warning("cannot read %s: %s", name, error)  # safe: format-arguments (every placeholder is filled)


def fail(name):
    raise ValueError("no file %s", name)  # want: format-arguments


def full(name, size):
    first = "%s has %5.2f%% of %*d" % (name, size, 4, size)  # safe: format-arguments (every placeholder is filled)
    second = "{0} {0!r:>{1}}".format(name, size)  # safe: format-arguments (every placeholder is filled)
    third = "%(name)s" % {"name": name}  # safe: format-arguments (every placeholder is filled)
    fourth = "{x.y[0]}".format(x=name)  # safe: format-arguments (every placeholder is filled)
    return first, second, third, fourth


def unknown(values):
    return "%s and %s" % values, "{} {}".format(*values), 7 % 3


def system(path):
    raise OSError("gone", path)
