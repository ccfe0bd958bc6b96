"""What may become of a connection."""

import socket


def leak(name):
    held = socket.create_connection((name, 80))  # want: unclosed-connection
    return held.recv(64)


def one_path(name, again):
    held = socket.create_connection((name, 80))  # want: unclosed-connection
    if again:
        return None
    held.close()
    return again


def managed(name):
    with socket.create_connection((name, 80)) as held:  # safe: unclosed-connection (closed by with)
        return held.recv(64)


def ended(name):
    held = socket.create_connection((name, 80))  # safe: unclosed-connection (closed on every path)
    try:
        return held.recv(64)
    finally:
        held.close()


def given(name):
    return socket.create_connection((name, 80))  # safe: unclosed-connection (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = socket.create_connection((name, 80))  # safe: unclosed-connection (ownership passes to an attribute)

    def close(self):
        self.held.close()


def kept(name, table):
    table[name] = socket.create_connection((name, 80))  # safe: unclosed-connection (ownership passes to a container)


def handed(name):
    consume(socket.create_connection((name, 80)))  # safe: unclosed-connection (ownership passes to a callee)


def consume(held):
    held.close()
