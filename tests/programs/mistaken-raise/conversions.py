"""Conversions of texts."""

import itertools


def convert(text):
    try:
        return int(text)
    except ValueError or TypeError:  # want: mistaken-raise
        return 0


def parts(text):
    for part in text.split(","):
        if not part:
            raise StopIteration  # want: mistaken-raise
        yield part


class Parts:
    def __next__(self):
        raise StopIteration  # safe: mistaken-raise (an exception)

    def close(self):
        raise NotImplemented  # want: mistaken-raise

    def open(self, name):
        if not name:
            raise "no name"  # want: mistaken-raise
        raise NotImplementedError  # safe: mistaken-raise (an exception)

    def size(self):
        return NotImplementedError  # want: mistaken-raise


def rows(lines):
    head = next(lines)  # want: mistaken-raise
    for line in lines:
        yield head, line


def rows_safely(lines):
    try:
        head = next(lines)  # safe: mistaken-raise (the end is handled)
    except StopIteration:
        return
    for line in lines:
        yield head, line, next(lines, None)


def first(lines):
    return next(lines)


def numbered(lines):
    numbers = itertools.count()
    for line in lines:
        yield next(numbers), line
