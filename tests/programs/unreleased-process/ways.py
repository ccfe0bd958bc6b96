"""What may become of a pool."""

from concurrent.futures import ThreadPoolExecutor


def leak(name):
    held = ThreadPoolExecutor(2, name)  # want: unreleased-process
    return held.submit(len, name)


def one_path(name, again):
    held = ThreadPoolExecutor(2, name)  # want: unreleased-process
    if again:
        return None
    held.shutdown()
    return again


def managed(name):
    with ThreadPoolExecutor(2, name) as held:  # safe: unreleased-process (closed by with)
        return held.submit(len, name)


def ended(name):
    held = ThreadPoolExecutor(2, name)  # safe: unreleased-process (closed on every path)
    try:
        return held.submit(len, name)
    finally:
        held.shutdown()


def given(name):
    return ThreadPoolExecutor(2, name)  # safe: unreleased-process (ownership passes to the caller)


class Keeper:
    def __init__(self, name):
        self.held = ThreadPoolExecutor(2, name)  # safe: unreleased-process (ownership passes to an attribute)

    def shutdown(self):
        self.held.shutdown()


def kept(name, table):
    table[name] = ThreadPoolExecutor(2, name)  # safe: unreleased-process (ownership passes to a container)


def handed(name):
    consume(ThreadPoolExecutor(2, name))  # safe: unreleased-process (ownership passes to a callee)


def consume(held):
    held.shutdown()
