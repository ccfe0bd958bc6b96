import threading
from contextlib import contextmanager

from oslo_concurrency import lockutils


class Leases:
    """Locks that stand on the methods."""

    def __init__(self):
        self._given = {}
        self._late = set()
        self.total = 0

    @lockutils.synchronized("leases")
    def give(self, name, lease):
        self._given[name] = lease
        self._late.discard(name)  # safe: unguarded-use (the lock is held)

    @lockutils.synchronized("leases")
    def take_back(self, name):
        self._given.pop(name, None)

    def renew(self, name, lease):  # want: unguarded-use
        lease.renew()
        self._late.discard(name)

    def count(self):  # want: unguarded-use
        if "router" in self._given:
            return len(self._given)
        return 0

    def is_busy(self):
        if not self._given:
            return False
        return True

    def size(self):
        return len(self._given)


class Hosts:
    def __init__(self, name):
        self._lock_name = name
        self.free = 0

    def update(self, seen):
        @lockutils.synchronized(self._lock_name)
        def locked():
            self._apply(seen)

        return locked()

    def _apply(self, seen):
        self.free = seen  # safe: unguarded-use (the lock is held)

    def consume(self, request):  # want: unguarded-use
        self.free -= request


class Jobs:
    def __init__(self):
        self._lock = threading.Lock()
        self._jobs = {}
        self._done = 0

    @contextmanager
    def _locked_jobs(self):
        with self._lock:
            yield self._jobs

    def add(self, name, job):
        if name in self._jobs:  # safe: unguarded-use (asked again under the lock)
            with self._lock:
                if name not in self._jobs:
                    self._jobs[name] = job  # safe: unguarded-use (the lock is held)

    def drop(self, name):
        with self._lock:
            del self._jobs[name]
            self._forget(name)

    def _forget(self, name):
        self._jobs.pop(name, None)

    def clear(self):
        self._jobs = {}  # want: unguarded-use

    def names(self):
        return [name for name in self._jobs.keys()]  # want: unguarded-use

    def copied(self):
        return list(self._jobs)

    def initialize(self):
        self._jobs = {}


class Counter:
    """A sum that only grows is not disturbed in a loop."""

    def __init__(self):
        self._lock = threading.Lock()
        self._rows = []

    def add(self, row):
        with self._lock:
            self._rows.append(row)  # safe: unguarded-use (the lock is held)

    def other(self, row):
        with self._lock:
            self._rows.append(row)

    def each(self):
        for row in self._rows:  # want: unguarded-use
            print(row)


class Total:
    def __init__(self):
        self._lock = threading.Lock()
        self.total = 0

    def add(self, number):
        with self._lock:
            self.total += number  # safe: unguarded-use (the lock is held)

    def more(self, number):
        with self._lock:
            self.total += number

    def both(self, number):
        if number < 0:
            self.total -= number  # undecided: unguarded-use (the method holds)
        with self._lock:
            self.total += number

    def start(self):
        self.total = 0  # safe: unguarded-use (a change does not disturb it)


class Buffered(Counter):
    """The base class may hold its lock when it calls."""

    def __init__(self):
        self.pending = {}

    def flush(self):
        with self.lock:
            self.pending.pop("a")

    def emit(self, record):
        self.pending.pop(record)
