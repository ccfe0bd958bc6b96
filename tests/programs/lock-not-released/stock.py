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
