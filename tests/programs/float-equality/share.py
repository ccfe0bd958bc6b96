"""Shares of a total."""

import math


def is_full(share):
    return share + 0.2 == 0.3  # want: float-equality


def is_even(first: float, second: float):
    return first / 3 != second / 3  # want: float-equality


def is_middle(index, pieces):
    return index == (len(pieces) - 1) / 2  # safe: float-equality (halves of whole numbers are exact)


def is_tenth(share):
    return share == 0.1  # want: float-equality


def is_nothing(share: float):
    return share == 0.0  # safe: float-equality (compared with a whole number)


def unchanged(before: float, after: float):
    return before == after  # safe: float-equality (floats that were not computed here)


def close(share):
    return math.isclose(share + 0.2, 0.3)


def exact(count):
    assert count * 0.5 == 1.5  # safe: float-equality (an assertion on a value that the test has set)
    return count == 3
