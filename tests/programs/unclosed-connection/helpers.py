"""Connections that a function opens for others."""

import socket
import sqlite3
from functools import lru_cache


def connect(path):
    connection = sqlite3.connect(path)  # safe: unclosed-connection (ownership passes to the caller)
    connection.row_factory = sqlite3.Row
    return connection


def rows(path):
    connection = connect(path)  # want: unclosed-connection
    return connection.execute("select * from rows").fetchall()


def rows_and_close(path):
    connection = connect(path)  # safe: unclosed-connection (closed on every path)
    try:
        return connection.execute("select * from rows").fetchall()
    finally:
        connection.close()


def some_rows(path, wanted):
    connection = connect(path)  # want: unclosed-connection
    if not wanted:
        return []
    found = connection.execute("select * from rows").fetchall()
    connection.close()
    return found


class Store:
    def __init__(self, path):
        self.connection = connect(path)  # safe: unclosed-connection (ownership passes to an attribute)

    def _peer(self, host):
        return socket.create_connection((host, 7), timeout=3)  # safe: unclosed-connection (ownership passes to the caller)

    def ask(self, host):
        peer = self._peer(host)  # want: unclosed-connection
        peer.sendall(b"x")
        return peer.recv(10)


@lru_cache
def shared(path):
    return sqlite3.connect(path)  # safe: unclosed-connection (ownership passes to the caller)


def shared_rows(path):
    return shared(path).execute("select * from rows").fetchall()


KEPT = []


def kept(path):
    connection = sqlite3.connect(path)  # safe: unclosed-connection (ownership passes to a container)
    KEPT.append(connection)
    return connection


def kept_rows(path):
    return kept(path).execute("select * from rows").fetchall()
