"""A bank with two locks, and one with three."""

import threading


class Bank:
    def __init__(self):
        self._account_lock = threading.Lock()
        self._journal_lock = threading.Lock()
        self._audit_lock = threading.Lock()

    def transfer(self, entry):
        with self._account_lock:
            with self._journal_lock:  # want: lock-order
                entry.write()

    def report(self, entry):
        with self._journal_lock, self._account_lock:  # want: lock-order
            entry.read()

    def audit(self, entry):
        with self._account_lock:
            with self._audit_lock:  # safe: lock-order (always taken in this order)
                entry.audit()

    def close(self, entry):
        with self._account_lock, self._audit_lock:  # safe: lock-order (always taken in this order)
            entry.close()
