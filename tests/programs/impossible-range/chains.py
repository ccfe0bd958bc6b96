"""Branches whose numbers an earlier one has taken."""


def discount(amount):
    if amount > 100:
        return 5
    elif amount > 1000:  # want: impossible-range
        return 10
    return 0


def discount_in_order(amount):
    if amount > 1000:
        return 10
    elif amount > 100:
        return 5
    return 0


def grade(points):
    if points >= 50:
        return "passed"
    elif points < 50:
        return "failed"
    elif points == 100:  # want: impossible-range
        return "best"
    return "none"


def grade_first(points):
    if points == 100:
        return "best"
    elif points >= 50:
        return "passed"
    return "failed"


def two(points, limit):
    if points > 50:
        limit = 1
    if points > 60:
        return limit
    return points


def other(points, limit):
    if points > 50:
        return 1
    elif limit > 60:
        return 2
    return 3
