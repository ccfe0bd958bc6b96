"""Exceptions of another module."""

from shop import exceptions as shop_exceptions
from shop import kinds


def binding(rows, name):
    if name not in rows:
        shop_exceptions.BindingNotFound(name)  # want: exception-not-raised
    kinds.Registered(name)
    return rows.get(name)
