"""What may become of a descriptor."""

import os


def leak(name):
    held = os.open(name, os.O_RDONLY)  # want: unclosed-descriptor
    return held > 2


def closed(name):
    held = os.open(name, os.O_RDONLY)  # safe: unclosed-descriptor (ownership passes to a callee)
    try:
        return os.fstat(held).st_size
    finally:
        os.close(held)


def given(name):
    return os.open(name, os.O_RDONLY)  # safe: unclosed-descriptor (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = os.open(name, os.O_RDONLY)  # safe: unclosed-descriptor (ownership passes to an attribute)


def kept(name, table):
    table[name] = os.open(name, os.O_RDONLY)  # safe: unclosed-descriptor (ownership passes to a container)


def handed(name):
    consume(os.open(name, os.O_RDONLY))  # safe: unclosed-descriptor (ownership passes to a callee)


def consume(held):
    os.close(held)
