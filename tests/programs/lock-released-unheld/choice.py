"""A lock that is taken in one case."""

import threading

LOCK = threading.Lock()


def book(place, shared):
    try:
        if shared:
            LOCK.acquire()
        place.book()
    finally:
        LOCK.release()  # want: lock-released-unheld


def book_both(place, shared):
    try:
        LOCK.acquire()
        place.book()
    finally:
        LOCK.release()  # safe: lock-released-unheld (given back where it is held)
