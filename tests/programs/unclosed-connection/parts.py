"""What a connection gives access to, handed on in its place."""

import socket
import sqlite3

from pymongo import MongoClient

_rows = None


def rows():
    return sqlite3.connect("shop.db").cursor()


def database(name):
    client = MongoClient("localhost")  # safe: unclosed-connection (ownership passes to the caller)
    found = client[name]
    if not found:
        raise KeyError(name)
    return found


def connect(name):
    global _rows
    _rows = MongoClient("localhost")[name]["rows"]  # safe: unclosed-connection (ownership passes to)


def count(name):
    client = MongoClient("localhost")  # want: unclosed-connection
    return client[name].count()


def pair(client):
    ours, theirs = socket.socketpair()  # safe: unclosed-connection (closed on every path)
    theirs.close()
    return client, (1, ours)
