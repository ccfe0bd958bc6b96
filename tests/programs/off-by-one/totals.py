"""Sums over lists by index."""


def total(prices):
    result = 0
    for i in range(len(prices) + 1):
        result += prices[i]  # want: off-by-one
    return result


def last(prices):
    return prices[len(prices)]  # want: off-by-one


def really_last(prices):
    return prices[len(prices) - 1]  # safe: off-by-one (index is below the length)


def by_index(prices):
    result = 0
    for i in range(len(prices)):
        result += prices[i]  # safe: off-by-one (loop ends before the length)
    return result


def fence(prices):
    found = []
    for i in range(len(prices) + 1):
        if i < len(prices):
            found.append(prices[i])  # safe: off-by-one (index is tested before use)
    return found


def register(handlers, handler):
    handlers[len(handlers)] = handler  # undecided: off-by-one (a mapping may grow by its length)


def other_length(prices, names):
    return prices[len(names)]


def probing(prices):
    try:
        return prices[len(prices)]
    except IndexError:
        return None
