"""Accounts whose methods take a lock."""

import threading

journal = threading.Lock()
book = threading.RLock()


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.other = threading.RLock()
        self.entries = []

    def total(self):
        with self.lock:  # safe: lock-taken-twice (not held where it is taken)
            return sum(self.entries)

    def add(self, entry):
        with self.lock:  # safe: lock-taken-twice (not held where it is taken)
            self.entries.append(entry)
            return self.total()  # want: lock-taken-twice

    def put(self, entry):
        with self.lock:  # safe: lock-taken-twice (not held where it is taken)
            self.entries.append(entry)
        return self.total()

    def compare(self, peer):
        with self.lock:  # safe: lock-taken-twice (not held where it is taken)
            return peer.total() - sum(self.entries)

    def count(self):
        with self.other:
            return len(self.entries)

    def is_empty(self):
        with self.other:
            return self.count() == 0


def write(line):
    with journal:  # safe: lock-taken-twice (not held where it is taken)
        print(line)


def write_all(lines):
    with journal:  # safe: lock-taken-twice (not held where it is taken)
        for line in lines:
            write(line)  # want: lock-taken-twice


def nested(lines):
    with journal:  # safe: lock-taken-twice (not held where it is taken)
        if lines:
            with journal:  # want: lock-taken-twice
                print(lines)


def read():
    with book:
        with book:
            return 1
