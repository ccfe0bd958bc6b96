"""Lines of an invoice."""

from decimal import Decimal

TAX = 1.19


def with_tax(price):
    return float(price) * TAX  # want: float-for-money


def discounted(unit_price):
    return unit_price * 0.9  # want: float-for-money


def credited(account, amount_text):
    account.balance = account.balance + float(amount_text)  # want: float-for-money


def exact(price_text):
    price = Decimal(price_text)
    return price * Decimal("1.19")  # safe: float-for-money (exact decimal or integer arithmetic)


def cents(price, count):
    return price * count  # safe: float-for-money (no float takes part)


def load(price_weight):
    return price_weight * 0.5
