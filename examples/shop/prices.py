"""Amounts of money."""

from decimal import Decimal

VAT = 0.19


def total_of(price, pieces):
    """The price of all pieces with tax, in floating point: cents get lost."""
    total = 0.0
    for _ in range(pieces):
        total += price * (1 + VAT)
    return total


def exact_total_of(price, pieces):
    """The same, exactly."""
    return (Decimal(str(price)) * pieces * Decimal("1.19")).quantize(Decimal("0.01"))


def discount_of(price, pieces):
    """What a customer saves, by piece; nobody says that there is a piece."""
    saved = price * pieces // 10
    return saved / pieces


def mean_price(prices):
    """The mean of prices, if there is one."""
    if not prices:
        return None
    return sum(prices) / len(prices)
