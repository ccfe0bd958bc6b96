"""Copies, ranges and patterns of the program's own."""

import re
from dataclasses import dataclass


def copy(source, target, overwrite=False):
    return source, target, overwrite


@dataclass
class Span:
    lowest: int
    highest: int


class Picture:
    def resize(self, width, height):
        self.size = (width, height)

    def fit(self, width, height):
        self.resize(height, width)  # want: misplaced-argument

    def fill(self, width, height):
        self.resize(width, height)  # safe: misplaced-argument (no argument is called like another parameter)

    def rotate(self, width, height):
        self.resize(height, width)  # safe: misplaced-argument (the other way round on purpose)


def save(source, target):
    copy(target, source)  # want: misplaced-argument


def save_both(source, target):
    copy(source, target)  # safe: misplaced-argument (no argument is called like another parameter)
    copy(target, source)  # safe: misplaced-argument (the other way round on purpose)


def named(source, target, a, b):
    copy(source=target, target=source)
    copy(b, a)


def spread(lowest, highest):
    return Span(highest, lowest)  # want: misplaced-argument


def clean(text):
    text = re.sub("<b>", "", text, re.IGNORECASE)  # want: misplaced-argument
    text = re.split("<br>", text, re.I | re.M)  # want: misplaced-argument
    return re.sub("<i>", "", text, 1, re.IGNORECASE)  # safe: misplaced-argument (no argument is called like another)
