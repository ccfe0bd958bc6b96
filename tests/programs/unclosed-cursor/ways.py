"""What may become of a cursor."""

import sqlite3


def leak(name):
    held = sqlite3.connect(name).cursor()  # want: unclosed-cursor
    return held.fetchall()


def one_path(name, again):
    held = sqlite3.connect(name).cursor()  # want: unclosed-cursor
    if again:
        return None
    held.close()
    return again


def managed(name):
    with sqlite3.connect(name).cursor() as held:  # safe: unclosed-cursor (closed by with)
        return held.fetchall()


def ended(name):
    held = sqlite3.connect(name).cursor()  # safe: unclosed-cursor (closed on every path)
    try:
        return held.fetchall()
    finally:
        held.close()


def given(name):
    return sqlite3.connect(name).cursor()  # safe: unclosed-cursor (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = sqlite3.connect(name).cursor()  # safe: unclosed-cursor (ownership passes to an attribute)

    def close(self):
        self.held.close()


def kept(name, table):
    table[name] = sqlite3.connect(name).cursor()  # safe: unclosed-cursor (ownership passes to a container)


def handed(name):
    consume(sqlite3.connect(name).cursor())  # safe: unclosed-cursor (ownership passes to a callee)


def consume(held):
    held.close()
