"""What may become of an open file."""

import os


def leak(name):
    held = open(name)  # want: unclosed-file
    return held.read()


def one_path(name, again):
    held = open(name)  # want: unclosed-file
    if again:
        return None
    held.close()
    return again


def managed(name):
    with open(name) as held:  # safe: unclosed-file (closed by with)
        return held.read()


def ended(name):
    held = open(name)  # safe: unclosed-file (closed on every path)
    try:
        return held.read()
    finally:
        held.close()


def given(name):
    return open(name)  # safe: unclosed-file (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = open(name)  # safe: unclosed-file (ownership passes to an attribute)

    def close(self):
        self.held.close()


def kept(name, table):
    table[name] = open(name)  # safe: unclosed-file (ownership passes to a container)


def handed(name):
    consume(open(name))  # safe: unclosed-file (ownership passes to a callee)


def consume(held):
    held.close()
