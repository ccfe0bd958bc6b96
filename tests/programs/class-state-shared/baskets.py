"""Baskets of a shop."""

import collections


class Basket:
    items = []

    def add(self, item):
        self.items.append(item)  # want: class-state-shared


class Prices:
    known = collections.defaultdict(int)

    def put(self, item, price):
        self.known[item] = price  # want: class-state-shared


class Rules:
    _defaults = {"limit": 10}

    def defaults(self):
        return self._defaults  # want: class-state-shared


class Own:
    items = []  # safe: class-state-shared (replaced for each object, or meant for the class)

    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)


class Registry:
    kinds = {}  # safe: class-state-shared (replaced for each object, or meant for the class)

    def register(self, kind):
        self.kinds[kind.name] = kind

    @classmethod
    def find(cls, name):
        return cls.kinds[name]


class Fields:
    names = ["id", "name"]  # safe: class-state-shared (no method changes it through an object)

    def has(self, name):
        return name in self.names


class Meant:
    CACHE = {}

    def put(self, key, value):
        self.CACHE[key] = value


class Holder:
    holders = {}  # safe: class-state-shared (replaced for each object, or meant for the class)

    def hold(self, name):
        if name not in self.holders:
            self.holders[name] = self


class Cached:
    price_cache = {}

    def put(self, key, price):
        self.price_cache[key] = price


def collected(write):
    class Collector:
        data = []

        def write(self, part):
            self.data.append(part)

    collector = Collector()
    write(collector)
    return collector.data
