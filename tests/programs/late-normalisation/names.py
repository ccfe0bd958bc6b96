"""Names that are not to be had."""

import unicodedata

RESERVED = {"admin", "root"}


def taken(name, users):
    if name == "admin":
        raise ValueError(name)
    return users[name.lower()]  # want: late-normalisation


def reserved(name, users):
    if name in RESERVED:
        raise ValueError(name)
    key = name.casefold()  # want: late-normalisation
    return users[key]


def normalised(name, users):
    if name in ("admin", "root"):
        raise ValueError(name)
    return users[unicodedata.normalize("NFKC", name)]  # want: late-normalisation


def folded_first(name, users):
    name = name.lower()
    if name in RESERVED:
        raise ValueError(name)
    return users[name]


def allowed(name, users, known):
    if name not in known:
        raise ValueError(name)
    return users[name.lower()]


def empty(name, users):
    if name == "":
        raise ValueError(name)
    return users[name.lower()]
