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


class Worker:
    """Another thread releases the lock when there is work."""

    def __init__(self):
        self.job = threading.Lock()

    def run(self):
        while True:
            if self.job.acquire(timeout=10):  # undecided: lock-taken-twice (whether it is still held)
                self.work()
            else:
                return

    def run_for_good(self):
        while True:
            self.job.acquire()  # undecided: lock-taken-twice (whether it is still held)
            self.work()

    def refresh(self, late):
        if self.job.acquire(False):  # safe: lock-taken-twice (not held where it is taken)
            try:
                self.work()
            finally:
                self.job.release()
        elif late:
            with self.job:  # safe: lock-taken-twice (not held where it is taken)
                self.work()

    def work(self):
        return self.job
