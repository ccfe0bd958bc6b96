"""Patterns that come to the compiler through a class or a helper of the program."""

import re

WORDS = r"(?:\w+\s?)*$"
FIELD = "[a-z]" + "(?:[a-z ]+[a-z]){,1}"

HEADER = re.compile("^(" + FIELD + ")*$")  # want: catastrophic-regex


class Matches:
    def __init__(self, pattern):
        self.pattern = re.compile(pattern)  # undecided: catastrophic-regex (pattern is not constant)

    def __call__(self, text):
        return self.pattern.match(text) is not None


is_sentence = Matches(WORDS)  # miss: catastrophic-regex (the pattern is compiled in another function)
