"""Neighbours in a list."""


def rising(prices):
    for i in range(len(prices)):
        if prices[i + 1] < prices[i]:  # want: off-by-one
            return False
    return True


def falling(prices):
    for i in range(len(prices) - 1):
        if prices[i + 1] > prices[i]:  # safe: off-by-one (loop ends before the length)
            return False
    return True


def tested(prices):
    for i in range(len(prices)):
        if i + 1 < len(prices) and prices[i + 1] > prices[i]:  # safe: off-by-one (index is tested before use)
            return False
    return True


def second(prices, keys):
    for i in range(len(keys)):
        print(prices[i + 1])
