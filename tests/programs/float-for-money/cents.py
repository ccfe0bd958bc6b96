"""Cents of prices."""

from decimal import Decimal


def cents(price):
    return int(price * 100)  # want: float-for-money


def cents_exact(price_text):
    price = Decimal(price_text)
    return int(price * 100)


def cents_rounded(count):
    return int(count * 100)


def tax(amount):
    return round(amount * 0.07, 2)  # want: float-for-money


def share(length):
    return round(length * 0.07, 2)


def tax_exact(amount_text):
    return round(Decimal(amount_text) * Decimal("0.07"), 2)
