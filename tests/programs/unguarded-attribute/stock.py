"""A stock that several threads sell from."""

import threading


class Stock:
    def __init__(self, count):
        self._lock = threading.Lock()
        self.count = count
        self.sold = {}
        self.name = ""
        self._prepare()

    def _prepare(self):
        self.sold = {}  # safe: unguarded-attribute (the object is not shared yet)

    def sell(self, item):
        with self._lock:
            self.count -= 1  # safe: unguarded-attribute (the lock is held)
            self.sold[item] = True  # safe: unguarded-attribute (the lock is held)
            self._note()

    def refuse(self):
        self.count += 1  # want: unguarded-attribute

    def _note(self):
        self.count = max(self.count, 0)  # safe: unguarded-attribute (the lock is held)

    def rename(self, name):
        self.name = name


class Queue:
    def __init__(self):
        self.mutex = threading.Lock()
        self.changed = threading.Condition(self.mutex)
        self.size = 0

    def clear(self):
        with self.mutex:
            self.size -= self.size  # safe: unguarded-attribute (the lock is held)

    def put(self):
        with self.changed:
            self.size += 1  # safe: unguarded-attribute (the lock is held)

    def reset(self):
        self.size = 0  # undecided: unguarded-attribute (a plain assignment beside the lock)
