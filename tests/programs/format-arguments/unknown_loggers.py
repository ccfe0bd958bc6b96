"""Loggers of a class that is not known: some fill braces."""

import logging

from house import logs

log = logs.get(__name__)
known = logging.getLogger(__name__)


def load(path, count):
    log.debug("read {} entries of {}", count, path)
    log.debug("read {0} entries of {name}", count, name=path)
    log.debug("read %s entries of %s", count)  # want: format-arguments
    known.debug("read {} entries of {}", count, path)  # want: format-arguments
