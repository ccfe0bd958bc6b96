"""What may become of a patch."""

from unittest import mock


def leak(name):
    held = mock.patch(name)  # want: patch-left
    return held.start()


def one_path(name, again):
    held = mock.patch(name)  # want: patch-left
    if again:
        return None
    held.stop()
    return again


def managed(name):
    with mock.patch(name) as held:  # safe: patch-left (closed by with)
        return held.start()


def ended(name):
    held = mock.patch(name)  # safe: patch-left (closed on every path)
    try:
        return held.start()
    finally:
        held.stop()


def given(name):
    return mock.patch(name)  # safe: patch-left (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = mock.patch(name)  # safe: patch-left (ownership passes to an attribute)

    def stop(self):
        self.held.stop()


def kept(name, table):
    table[name] = mock.patch(name)  # safe: patch-left (ownership passes to a container)


def handed(name):
    consume(mock.patch(name))  # safe: patch-left (ownership passes to a callee)


def consume(held):
    held.stop()
