"""Halves of lists."""

from pathlib import Path


def first_half(items):
    return items[: len(items) / 2]  # want: fraction-as-count


def first_half_whole(items):
    return items[: len(items) // 2]  # safe: fraction-as-count (a whole number)


def middle(items):
    at = len(items) / 2
    return items[at]  # want: fraction-as-count


def rounds(count):
    for each in range(count / 2):  # want: fraction-as-count
        print(each)


def rounds_whole(count):
    for each in range(int(count / 2)):  # safe: fraction-as-count (a whole number)
        print(each)


def filler(width):
    return [None] * (width / 2)  # want: fraction-as-count


def scaled(width):
    return width * (3 / 2)


def placed(table, share):
    return table[share / 2]


def joined(folder: Path, names):
    return {folder / name: name for name in names}
