"""Orders, with several kinds of methods."""

import abc


class OrderError(Exception):
    def __init__(self, reason):
        super().__init__(reason)


class Order:
    def __init__(self, number, lines=()):
        self.number = number
        self.lines = lines

    def add(self, line):
        self.lines = (*self.lines, line)

    @staticmethod
    def parse(text):
        return Order(text)

    @classmethod
    def empty(cls, number):
        return cls(number)

    def merge(self, other):
        return self.combine(other, True)  # undecided: wrong-arguments (a subclass overrides it with another signature)

    def combine(self, other):
        raise NotImplementedError


class BigOrder(Order):
    def combine(self, other, keep):
        return other, keep


class Counted(type):
    def __call__(cls, *args):
        return super().__call__()


class Registered(metaclass=Counted):
    def __init__(self):
        self.count = 0
