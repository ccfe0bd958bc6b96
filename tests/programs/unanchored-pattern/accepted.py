"""Names that are handed back once they match."""

import re


def plain(name):
    if re.match(r"[a-z0-9_]+", name):  # want: unanchored-pattern
        return name
    return "unnamed"


def plain_whole(name):
    if re.fullmatch(r"[a-z0-9_]+", name):  # safe: unanchored-pattern (the whole text is matched)
        return name
    return "unnamed"


def may_pass(name):
    if re.match(r"^[a-z0-9_]+$", name):  # want: unanchored-pattern
        return True
    return False


def first_word(name):
    if re.match(r"[a-z0-9_]+", name):
        return name.split()[0]
    return "unnamed"
