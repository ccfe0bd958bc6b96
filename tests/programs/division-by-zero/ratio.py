"""Divisors that a test has narrowed."""


def ratio(total, parts: int):
    if parts:
        return total / parts  # safe: division-by-zero (the divisor is not zero)
    return 0


def halved(total):
    total /= 2  # safe: division-by-zero (the divisor is a constant other than zero)
    return total
