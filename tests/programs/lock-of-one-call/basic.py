"""Stock of a shop, counted by several threads and tasks."""

import asyncio
import threading

stock = {}
guard = threading.Lock()


def take(article):
    lock = threading.Lock()  # want: lock-of-one-call
    lock.acquire()
    stock[article] -= 1
    lock.release()


async def take_later(article):
    turn = asyncio.Lock()  # want: lock-of-one-call
    async with turn:
        stock[article] -= 1


def take_well(article):
    with guard:
        stock[article] -= 1


def count_all(articles):
    lock = threading.Lock()  # safe: lock-of-one-call (seen by others)
    total = 0

    def count(article):
        nonlocal total
        with lock:
            total += stock[article]

    workers = [threading.Thread(target=count, args=(article,)) for article in articles]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with lock:
        return total


def handed(articles, start):
    lock = threading.RLock()  # safe: lock-of-one-call (seen by others)
    for article in articles:
        start(article, lock)


class Shelf:
    def __init__(self):
        self.lock = threading.Lock()


def made():
    lock = threading.Lock()  # safe: lock-of-one-call (seen by others)
    return lock


def counted(article):
    with threading.Lock():  # want: lock-of-one-call
        stock[article] += 1
