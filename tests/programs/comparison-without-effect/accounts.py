"""Accounts that may be locked."""


def lock(account):
    account.locked == True  # want: comparison-without-effect


def check(account):
    account.count < 3  # want: comparison-without-effect


def proper(account):
    account.locked = True
    return account.count < 3


def probe(account, other):
    try:
        account < other  # safe: comparison-without-effect (run for the error it may raise)
    except TypeError:
        return False
    return True
