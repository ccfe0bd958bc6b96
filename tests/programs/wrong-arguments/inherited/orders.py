import errors


def check(order):
    if order.amount < 0:
        raise errors.InvalidInput("the amount is %s", order.amount)  # want: wrong-arguments
    if order.amount == 0:
        raise errors.InvalidInput("there is no amount", amount=0)  # safe: wrong-arguments
