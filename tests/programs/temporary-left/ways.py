"""What may become of a temporary file."""

import tempfile


def leak(name):
    held = tempfile.NamedTemporaryFile(prefix=name)  # want: temporary-left
    return held.read()


def one_path(name, again):
    held = tempfile.NamedTemporaryFile(prefix=name)  # want: temporary-left
    if again:
        return None
    held.close()
    return again


def managed(name):
    with tempfile.NamedTemporaryFile(prefix=name) as held:  # safe: temporary-left (closed by with)
        return held.read()


def ended(name):
    held = tempfile.NamedTemporaryFile(prefix=name)  # safe: temporary-left (closed on every path)
    try:
        return held.read()
    finally:
        held.close()


def given(name):
    return tempfile.NamedTemporaryFile(prefix=name)  # safe: temporary-left (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = tempfile.NamedTemporaryFile(prefix=name)  # safe: temporary-left (ownership passes to an attribute)

    def close(self):
        self.held.close()


def kept(name, table):
    table[name] = tempfile.NamedTemporaryFile(prefix=name)  # safe: temporary-left (ownership passes to a container)


def handed(name):
    consume(tempfile.NamedTemporaryFile(prefix=name))  # safe: temporary-left (ownership passes to a callee)


def consume(held):
    held.close()
