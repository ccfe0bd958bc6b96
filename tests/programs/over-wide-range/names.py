import re

LETTERS = re.compile(r"^[A-z]+$")  # want: over-wide-range
MAIL = re.compile(r"[\w.+-_]+@[a-z.]+")  # want: over-wide-range
NAME = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_.+-]*)+")  # safe: over-wide-range (its ranges hold what their ends say)
VISIBLE = re.compile("[!-~]+")  # safe: over-wide-range (its ranges hold what their ends say)
WORD = re.compile(r"\w+")


def is_name(text):
    return re.fullmatch("([a-z]|[A-z0-9]){1,20}", text) is not None  # want: over-wide-range
