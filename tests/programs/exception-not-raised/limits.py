"""Limits that are checked and not enforced."""

from bank import errors


class OverLimit(Exception):
    pass


class Recorder:
    def __init__(self, title):
        self.title = title


def withdraw(account, amount):
    if amount < 0:
        ValueError("a negative amount")  # want: exception-not-raised
    if amount > account.limit:
        OverLimit(account, amount)  # want: exception-not-raised
    if account.is_closed:
        errors.AccountError("closed")  # want: exception-not-raised
    if amount > account.balance:
        raise OverLimit(account, amount)  # safe: exception-not-raised (it is raised)
    account.balance -= amount


def record(account):
    Recorder("account")
    account.on_error("closed")
    problem = ValueError("kept for later")
    account.add(problem)
