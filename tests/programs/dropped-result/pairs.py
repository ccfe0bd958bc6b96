"""Pairs that are given back, mostly."""

from collections import namedtuple

Pair = namedtuple("Pair", "name size")


def pair_of(row):
    if row is None:
        Pair("", 0)  # want: dropped-result
    return Pair(row.name, row.size)


def pair_or_none(row):
    if row is None:
        return Pair("", 0)
    return Pair(row.name, row.size)


class Window:
    def show(self, make):
        make.Button("left")
        make.Button("right")
        return make.Button("middle")
