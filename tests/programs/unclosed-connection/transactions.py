"""A block that is a transaction, and no end of the connection."""

import contextlib
import sqlite3


def add(path, row):
    with sqlite3.connect(path) as connection:  # want: unclosed-connection
        connection.execute("insert into rows values (?)", row)


def add_and_close(path, row):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:  # safe: unclosed-connection (ownership passes to a callee)
        connection.execute("insert into rows values (?)", row)


def add_to(path, row):
    connection = sqlite3.connect(path)  # safe: unclosed-connection (closed on every path)
    try:
        with connection:
            connection.execute("insert into rows values (?)", row)
    finally:
        connection.close()
