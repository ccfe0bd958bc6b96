"""Services that are disabled, with or without a reason."""

import functools


def disable(service, reason=None):
    service.reason = "AUTO: " + reason  # want: none-default
    service.disabled = True


def disable_safely(service, reason=None):  # safe: none-default (the function asks for it)
    service.reason = "AUTO: " + (reason or "unknown")
    service.disabled = True


def sort(rows, keys=None):
    keys.sort()  # want: none-default
    return rows


def first(rows, *, keys=None):
    return rows[keys[0]]  # want: none-default


def sort_if_asked(rows, keys=None, ask=False):
    if ask:
        keys.sort()
    return rows


def sort_by_default(rows, keys=None):
    try:
        keys.sort()
    except AttributeError:
        return rows
    return rows


def hand_on(rows, sort, keys=None):
    return sort(rows, keys)


@functools.lru_cache
def cached(name=None):
    return name.upper()
