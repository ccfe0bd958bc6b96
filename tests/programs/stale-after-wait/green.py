"""Places that green threads book."""

import threading

import eventlet


class Places:
    def __init__(self):
        self.free = 10
        self.write_lock = threading.Lock()

    def start(self, pool):
        pool.spawn_n(self.book)
        eventlet.spawn_after(5, self.book_first)
        pool.spawn_n(self.book_locked)

    def book(self):
        if self.free > 0:
            eventlet.sleep(0)
            self.free -= 1  # want: stale-after-wait

    def book_first(self):
        if self.free > 0:  # safe: stale-after-wait (changed before waiting, or not at all)
            self.free -= 1
            eventlet.sleep(0)

    def book_locked(self):
        with self.write_lock:
            if self.free > 0:
                eventlet.sleep(0)
                self.free -= 1

    def alone(self):
        if self.free > 0:
            eventlet.sleep(0)
            self.free -= 1
