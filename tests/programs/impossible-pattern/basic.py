import re

WORD = re.compile("/^[a-z]+$/")  # want: impossible-pattern
LINES = re.compile("a$\nb", re.MULTILINE)  # safe: impossible-pattern (flags may change what anchors mean)
INLINE = re.compile("(?m)a$\nb")  # safe: impossible-pattern (some text matches)
LAST = re.compile("end$\n?")  # safe: impossible-pattern (some text matches)
EITHER = re.compile("^a|b^|c")  # safe: impossible-pattern (some text matches)
OPTIONAL = re.compile("(#.*)?^x")  # safe: impossible-pattern (some text matches)


def is_price(text):
    return re.match(r"[0-9]+$ EUR", text)  # want: impossible-pattern


def is_name(text):
    return re.match(r"^[a-z]+$", text)  # safe: impossible-pattern (some text matches)


def is_wanted(pattern, text):
    return re.search(pattern, text)  # undecided: impossible-pattern (pattern is not constant)
