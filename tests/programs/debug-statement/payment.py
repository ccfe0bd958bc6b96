"""Payments, being looked into."""

import pdb
import sys


def pay(order):
    pdb.set_trace()  # want: debug-statement
    return order.total


def refund(order):
    breakpoint()  # want: debug-statement
    return -order.total


def main():
    try:
        pay(None)
    except AttributeError:
        pdb.post_mortem(sys.exc_info()[2])  # safe: debug-statement (looks at an error that has been caught)


def describe(debugger):
    return debugger.set_trace


def settle_by_hand(account):
    from IPython import embed

    embed()  # want: debug-statement
    return account


def open_shell(account):
    import IPython

    IPython.embed(user_ns={"account": account})  # safe: debug-statement (a shell is what it is for)
