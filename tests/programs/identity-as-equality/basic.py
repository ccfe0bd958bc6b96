def are_equal(order, other):
    if order is not other:  # want: identity-as-equality
        return False
    return True


class Basket:
    def __init__(self, items):
        self.items = items

    def equals(self, other):
        return self is other  # want: identity-as-equality

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__


def equal_items(basket, other):
    return basket is other or basket.items == other.items  # safe: identity-as-equality (contents are compared as well)


def is_same_object(order, other):
    return order is other


def equal_or_missing(order, other):
    if order is None:
        return other is None
    return order == other
