"""What a class method gives that is called through a class below, and calls that make classes and decorators."""

import datetime
from enum import StrEnum

from pydantic import model_validator

Kind = StrEnum("Kind", ["a", "b"])  # undecided: wrong-library-arguments (the callee is not certain)


def same(self):
    return self


_same = model_validator(mode="after")(same)  # undecided: wrong-library-arguments (the callee is not certain)


def midnight(day):
    start = datetime.datetime.fromordinal(day)
    return start.replace(tzinfo=None)  # safe: wrong-library-arguments (arguments agree with the signature)


def plain(day):
    return datetime.date.fromordinal(day).replace(tzinfo=None)  # want: wrong-library-arguments
