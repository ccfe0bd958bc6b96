"""Files that are loaded."""

import logging

LOG = logging.getLogger(__name__)


def load(path, logger):
    if not path:
        raise ValueError("cannot load {path}")  # want: unfilled-placeholder
    logger.error("cannot load {path!r}")  # want: unfilled-placeholder
    print("loading {path}")  # want: unfilled-placeholder
    print("use {{path}} in templates")
    print("use {folder} in templates")  # safe: unfilled-placeholder (names nothing of the function)
    LOG.info("cannot load {path}".format(path=path))
    LOG.info(f"cannot load {path}")


def limited(value, limit, errors):
    if value > limit:
        raise errors.Custom("too_big", "at most {limit}", {"limit": limit})
    raise errors.Custom("too_small", "at least {value}")  # want: unfilled-placeholder
