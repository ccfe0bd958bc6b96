"""Peers that are asked for a time."""

import eventlet


def ask(peer):
    timer = eventlet.Timeout(5)  # want: timer-left
    return peer.ask()


def by_with(peer):
    with eventlet.Timeout(5):  # safe: timer-left (closed by with)
        return peer.ask()


def cancelled(peer):
    timer = eventlet.Timeout(5)  # safe: timer-left (closed on every path)
    try:
        return peer.ask()
    finally:
        timer.cancel()


def started():
    return eventlet.Timeout(5)  # safe: timer-left (ownership passes to the caller)


def handed_on(watch):
    timer = eventlet.Timeout(5)  # safe: timer-left (ownership passes to a callee)
    watch(timer)


def listed(timers):
    timers.append(eventlet.Timeout(5))  # safe: timer-left (ownership passes to a container)


class Asker:
    def start(self):
        self.timer = eventlet.Timeout(5)  # safe: timer-left (ownership passes to an attribute)
