"""What servers keep."""

import collections
import time


def follow(queue, told):
    seen = []
    while True:
        event = queue.get()
        seen.append(event)  # want: growth-without-end
        told(event)


def follow_once(queue, told):
    seen = set()
    while True:
        event = queue.get()
        if event.number not in seen:
            seen.add(event.number)  # want: growth-without-end
            told(event)


def follow_last(queue, told):
    seen = collections.deque(maxlen=100)
    while True:
        seen.append(queue.get())
        told(seen)


def in_batches(queue, told):
    batch = []
    while True:
        batch.append(queue.get())  # safe: growth-without-end (taken out, counted or handed on)
        if len(batch) == 100:
            told(batch)
            batch.clear()


def until_done(queue):
    seen = []
    while True:
        event = queue.get()
        if event is None:
            return seen
        seen.append(event)


def each_round(queue):
    while True:
        seen = []
        for event in queue.get():
            seen.append(event)
        time.sleep(len(seen))


class LoginTracker:
    def __init__(self):
        self.failures = {}
        self.users = {}

    def failed(self, address):
        self.failures[address] = self.failures.get(address, 0) + 1  # want: growth-without-end

    def logged_in(self, user, address):
        self.users[user] = address  # safe: growth-without-end (taken out, counted or handed on)

    def logged_out(self, user):
        self.users.pop(user, None)


class Order:
    def __init__(self):
        self.lines = []

    def put(self, line):
        self.lines.append(line)


class EventHandler:
    def __init__(self):
        self.callbacks = {}

    def register(self, name, callback):
        self.callbacks[name] = callback
