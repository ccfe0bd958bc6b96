"""Sums, powers and negations."""


def total(prices, fee):
    sum_ = 0
    for price in prices:
        sum_ =+ price  # want: mistaken-operator
    sum_ =- fee  # want: mistaken-operator
    last = -fee  # safe: mistaken-operator (a number with a sign)
    least = -1  # safe: mistaken-operator (a number with a sign)
    return sum_, last, least


LIMIT = 10 ^ 6  # want: mistaken-operator
SIZE = 2 ^ 32  # want: mistaken-operator
MIXED = 2 ^ 0x20  # safe: mistaken-operator (bits of two numbers)
MASK = 7 ^ 3  # safe: mistaken-operator (bits of two numbers)
LOW = ~0xFF  # safe: mistaken-operator (bits of a number)


def is_closed(door):
    is_open = bool(door.angle)
    return ~is_open  # want: mistaken-operator


def halves(values):
    positive = values >= 0
    return values[~positive], values[positive]  # undecided: mistaken-operator (whether arrays are compared)


def is_short(text: str):
    return ~(len(text) < 3)  # want: mistaken-operator


def selected(frame, mask):
    return frame[~mask]


def may_enter(user, letter):
    if user.role in ("admin"):  # want: mistaken-operator
        return True
    if user.role not in ("guest"):  # want: mistaken-operator
        return False
    return letter in ("aeiou") or user.role in ("owner", "editor") or user.role in "abc"
