"""Refunds of orders."""

import functools


def refund(order, amount, reason="", *, by=None):
    return order, amount, reason, by


def anything(*args, **kwargs):
    return args, kwargs


def too_many(order):
    return refund(order, 1, "late", "clerk")  # want: wrong-arguments


def too_few(order):
    return refund(order)  # want: wrong-arguments


def strange(order):
    return refund(order, 1, clerk="joe")  # want: wrong-arguments


def twice(order):
    return refund(order, 1, order=order)  # want: wrong-arguments


def right(order):
    return refund(order, 1, by="joe")  # safe: wrong-arguments (arguments agree with the signature)


def free(order):
    return anything(order, 1, 2, order=3)  # safe: wrong-arguments (arguments agree with the signature)


def unpacked(order, *rest):
    return refund(order, *rest)  # undecided: wrong-arguments (arguments are unpacked)


def unpacked_strange(order, *rest):
    return refund(*rest, clerk=order)  # want: wrong-arguments


refund_all = functools.partial(refund, "all")


def partial():
    return refund_all(1)


def traced(function):
    def wrapper(*args, **kwargs):
        return function("trace", *args, **kwargs)

    return wrapper


@traced
def audited(trace, order):
    return trace, order


def audit(order):
    return audited(order)  # undecided: wrong-arguments (a decorator may change the signature)


def probe(order):
    try:
        return refund(order)  # undecided: wrong-arguments (the error would be caught)
    except TypeError:
        return None


if functools.WRAPPER_ASSIGNMENTS:

    def pick(one):
        return one

else:

    def pick(one, other):
        return one, other


def picked():
    return pick(1, 2)  # undecided: wrong-arguments (the function is defined more than once)


def unknown(callback):
    return callback(1, 2, 3)


class Desk:
    def __init__(self, desk):
        self.charge = desk.charge

    def charge(self, order, amount):
        return order, amount

    def book(self, order):
        return self.charge(order)  # undecided: wrong-arguments (the callee goes by another name)


class Trace:
    def error(cls, message):
        return cls, message

    error = classmethod(error)


def trace():
    Trace.error("late")  # undecided: wrong-arguments (the callee goes by another name)
