"""Limits and handlers by name."""

DAY = 86400

LIMITS = {
    "login": 5,
    "reset": 3,
    "login": 500,  # want: duplicate-key
}
SAME = {
    "a": DAY,
    "a": DAY,  # safe: duplicate-key (both values are the same)
}
ONCE = {"a": 1, "b": 2, 1: 3, "1": 4, None: 5}  # safe: duplicate-key (every key comes once)
MIXED = {**ONCE, "a": 2}  # safe: duplicate-key (every key comes once)
COMPUTED = {DAY: 1, DAY + 1: 2}
ANSWERS = {1: "one", True: "yes"}  # want: duplicate-key


class Kind:
    RED = 1
    BLUE = 2
    red = 3


NAMES = {
    Kind.RED: "red",
    Kind.BLUE: "blue",
    Kind.RED: "green",  # want: duplicate-key
}
LOWER = {Kind.red: 1, Kind.RED: 2}  # safe: duplicate-key (every key comes once)
