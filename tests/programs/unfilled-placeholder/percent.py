"""Texts with signs of a format."""


def find(name, count):
    if not name:
        raise ValueError("no such user: %s")  # want: unfilled-placeholder
    print("%d users found", count)  # want: unfilled-placeholder
    print("100% sure", count)
    print("%d users found" % count)
    if count > 9:
        raise ValueError("write the date as %Y-%m-%d")
    if count > 5:
        raise ValueError("more than 50%%s allowed")
    if count < 0:
        raise Lost("no such user: %s")
    raise KeyError("no such user: %s" % name)


class Lost(Exception):
    pass
