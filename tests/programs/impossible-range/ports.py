"""Numbers that are refused."""

import math


def check(port, items, share):
    if port < 1 and port > 65535:  # want: impossible-range
        raise ValueError(port)
    if port >= 1 or port <= 65535:  # want: impossible-range
        print(port)
    if len(items) < 0:  # want: impossible-range
        raise ValueError(items)
    if share == float("nan"):  # want: impossible-range
        raise ValueError(share)
    if 10 < port and port < 5:  # want: impossible-range
        raise ValueError(port)
    if 10 < port < 5:  # want: impossible-range
        raise ValueError(port)
    if 10 <= port <= 10 and len(items) > 2:  # safe: impossible-range (some numbers meet it)
        raise ValueError(port)
    if port < 1 or port > 65535:  # safe: impossible-range (some numbers meet it)
        raise ValueError(port)
    if len(items) == 0 or math.isnan(share):  # safe: impossible-range (some numbers meet it)
        raise ValueError(items)
    if port == 304 or 100 <= port < 200:  # safe: impossible-range (some numbers meet it)
        print(port)
    return 0 <= port and port <= 9  # safe: impossible-range (some numbers meet it)
