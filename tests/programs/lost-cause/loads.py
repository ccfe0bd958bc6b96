"""Entries that are loaded."""

import logging

LOG = logging.getLogger(__name__)


def load(store, name):
    try:
        return store.load(name)
    except Exception:
        raise LookupError(name) from None  # want: lost-cause


def chained(store, name):
    try:
        return store.load(name)
    except Exception as error:
        raise LookupError(name) from error  # safe: lost-cause (the cause is kept or told)


def logged(store, name):
    try:
        return store.load(name)
    except Exception:
        LOG.exception("cannot load %s", name)
        raise LookupError(name) from None  # safe: lost-cause (the cause is kept or told)


def narrow(store, name):
    try:
        return store[name]
    except KeyError:
        raise LookupError(name) from None


def resolved(name, tools):
    try:
        return tools.resolve(name)
    except Exception:
        text = tools.traceback_text()
        raise ValueError(f"{name}: {text}") from None  # safe: lost-cause (the cause is kept or told)
