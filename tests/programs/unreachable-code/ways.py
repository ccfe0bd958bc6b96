"""Orders whose handling ends before the last lines of the function."""

import sys
from contextlib import suppress
from typing import assert_never


def price(order):
    if order.paid:
        return order.amount
    else:
        raise ValueError(order.number)
    order.log("priced")  # want: unreachable-code


class Worker:
    def run(self):
        while True:
            self.step()
            for each in self.jobs:
                if each.done:
                    break
        self.close()  # want: unreachable-code

    def until(self):  # safe: unreachable-code (no statement follows an exit)
        while True:
            if self.step():
                break
        self.close()

    def through(self, jobs):  # safe: unreachable-code (no statement follows an exit)
        while True:
            for each in jobs:
                each.run()
            else:
                break
        self.close()


def stop(order):
    sys.exit(3)
    order.close()  # want: unreachable-code


def total(order):
    try:
        return order.amount
    except AttributeError:
        raise ValueError(order) from None
    order.close()  # want: unreachable-code


def kind(order):
    match order.kind:
        case "gift":
            return 0
        case _:
            return order.amount
    order.close()  # want: unreachable-code


def either(order):
    if order.paid:
        return 1
    else:
        return 2
    assert_never(order)  # safe: unreachable-code (says that it is never reached)


def found(orders, number):  # safe: unreachable-code (no statement follows an exit)
    with suppress(KeyError):
        return orders[number]
    return None


def some(order):  # safe: unreachable-code (no statement follows an exit)
    match order.kind:
        case "gift":
            return 0
        case other if other:
            return 1
    return 2
