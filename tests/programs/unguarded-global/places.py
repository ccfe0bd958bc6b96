"""Places of a hall."""

import threading

LOCK = threading.Lock()
FREE = {"places": 10}
BOOKED = []
VISITS = 0
SEEN = {}
NAMES = {}
JOBS = {}


def take(name):
    with LOCK:
        FREE["places"] -= 1  # safe: unguarded-global (the lock is held)
        BOOKED.append(name)  # safe: unguarded-global (the lock is held)
        count()


def give_back(name):
    FREE["places"] += 1  # want: unguarded-global
    BOOKED.remove(name)  # want: unguarded-global


def clear_locked():
    BOOKED.clear()  # safe: unguarded-global (the lock is held)


def count():
    BOOKED.pop()  # safe: unguarded-global (the lock is held)


def visit():
    global VISITS
    VISITS += 1  # want: unguarded-global
    SEEN.setdefault("visit", 1)


def name_it(key):
    NAMES[key] = 1


def job(key):
    if key not in JOBS:
        JOBS[key] = name_it(key)  # want: unguarded-global
    return JOBS[key]


def local():
    BOOKED = []
    BOOKED.append(1)
    return BOOKED


threading.Thread(target=visit).start()
threading.Thread(target=name_it, args=(1,)).start()
threading.Thread(target=job, args=(1,)).start()
