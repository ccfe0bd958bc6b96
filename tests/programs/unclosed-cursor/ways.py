"""What may become of a cursor."""

import sqlite3


def leak(name: sqlite3.Connection):
    held = name.cursor()  # want: unclosed-cursor
    return held.fetchall()


def one_path(name: sqlite3.Connection, again):
    held = name.cursor()  # want: unclosed-cursor
    if again:
        return None
    held.close()
    return again


def managed(name: sqlite3.Connection):
    with name.cursor() as held:  # safe: unclosed-cursor (closed by with)
        return held.fetchall()


def ended(name: sqlite3.Connection):
    held = name.cursor()  # safe: unclosed-cursor (closed on every path)
    try:
        return held.fetchall()
    finally:
        held.close()


def given(name: sqlite3.Connection):
    return name.cursor()  # safe: unclosed-cursor (ownership passes to the caller)


class Keeper:
    def __init__(self, name: sqlite3.Connection):
        self.held = name.cursor()  # safe: unclosed-cursor (ownership passes to an attribute)

    def close(self):
        self.held.close()


def kept(name: sqlite3.Connection, table):
    table[name] = name.cursor()  # safe: unclosed-cursor (ownership passes to a container)


def handed(name: sqlite3.Connection):
    consume(name.cursor())  # safe: unclosed-cursor (ownership passes to a callee)


def consume(held):
    held.close()


def both(path):
    connection = sqlite3.connect(path)
    held = connection.cursor()  # safe: unclosed-cursor (ends with the connection that is opened here)
    return held.execute("select name from person").fetchall()
