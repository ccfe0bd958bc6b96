"""Locks taken by hand."""

import threading

lock = threading.Lock()


def early(stock, item):
    lock.acquire()  # want: lock-not-released
    if item in stock:
        return False
    lock.release()
    return True


def always(stock, item):
    lock.acquire()  # safe: lock-not-released (closed on every path)
    try:
        stock.remove(item)
    finally:
        lock.release()


def taken():
    return lock.acquire()  # safe: lock-not-released (ownership passes to the caller)


def told(name):
    results = {}
    results[name] = lock.acquire()  # safe: lock-not-released (ownership passes to a container)
    return results


def noted(note):
    note(lock.acquire())  # safe: lock-not-released (ownership passes to a callee)


class Holder:
    def take(self):
        self.held = lock.acquire()  # safe: lock-not-released (ownership passes to an attribute)
