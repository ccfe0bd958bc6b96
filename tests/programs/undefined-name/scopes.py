"""Names that other functions bind."""

import functools

LIMIT = 3


def provision(network_type, limit=LIMIT):
    if network_type == "flat":
        return limit
    return None


def reclaim(mapping):
    if mapping.network_type == "tunnel":
        return mapping.tunnel
    if network_type == "flat":  # want: undefined-name
        return mapping.flat
    return None


def total(rows):
    sizes = [row.size for row in rows]
    return sum(sizes), row  # want: undefined-name


def count():
    global counted
    counted = functools.partial(max, LIMIT)
    return counted


def use_count():
    return counted()


def outer(rows):
    width = 3

    def inner(row):
        nonlocal width
        width += 1
        return row, width, height

    height = 4
    return [inner(each) for each in rows if (last := each)], last


class Table:
    size = 3
    sizes = [size, size + 1]
    names = {name: number for number, name in enumerate("ab")}

    def area(self, by=size):
        return by * size  # want: undefined-name

    def make(self):
        try:
            import json as reader
        except ImportError as error:
            return error
        return reader.loads, [each for (each, _) in self.names], lambda key, *rest: (key, rest)

    def read(self):
        return reader.loads("1")  # want: undefined-name
