"""Roles and states."""

UNSET = object()


def is_admin(role):
    return role is "admin"  # want: literal-identity


def is_closed(code):
    return code is not 0  # want: literal-identity


def is_empty(items):
    return items is []  # want: literal-identity


def is_missing(value):
    return value is None  # safe: literal-identity (identity with a singleton)


def is_on(value):
    return value is True  # safe: literal-identity (identity with a singleton)


def is_unset(value):
    return value is UNSET  # safe: literal-identity (identity of objects)


def is_reader(role):
    return role == "reader"
