"""Names that must consist of letters."""

import re


def start_only(name):
    if not re.match(r"[a-z0-9_]+", name):  # want: unanchored-pattern
        raise ValueError(name)
    return name


def anywhere(name):
    if not re.search(r"[a-z]+$", name):  # want: unanchored-pattern
        return None
    return name


def one_line(name):
    if not re.match(r"^[a-z]+$", name, re.MULTILINE):  # want: unanchored-pattern
        return None
    return name


def newline(name):
    if not re.match(r"^[a-z]+$", name):  # want: unanchored-pattern
        return None
    return name


def asserted(name):
    assert re.match(r"[a-z]+", name)  # want: unanchored-pattern
    return name


def whole(name):
    if not re.fullmatch(r"[a-z]+", name):  # safe: unanchored-pattern (the whole text is matched)
        raise ValueError(name)
    return name


def anchored(name):
    if not re.match(r"[a-z]+\Z", name):  # safe: unanchored-pattern (anchored at both ends)
        raise ValueError(name)
    return name


def has_scheme(url):
    if not re.match(r"https?://", url):
        return "http://" + url
    return url


def finder(text):
    found = re.search(r"[a-z]+", text)
    return found and found.group()
