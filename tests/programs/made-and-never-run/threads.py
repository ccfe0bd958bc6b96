"""Threads and flows that are made."""

import threading

from taskflow import engines
from taskflow.patterns import linear_flow

from shop.tasks import Pack, Send


def watch(path):
    watcher = threading.Thread(target=poll, args=(path,))  # want: made-and-never-run
    watcher.daemon = True


def watch_now(path):
    threading.Thread(target=poll, args=(path,))  # want: made-and-never-run


def watch_well(path):
    watcher = threading.Thread(target=poll, args=(path,))  # safe: made-and-never-run (started, run or handed on)
    watcher.daemon = True
    watcher.start()


def watcher_of(path):
    return threading.Thread(target=poll, args=(path,))  # safe: made-and-never-run (started, run or handed on)


def watchers(paths):
    made = [threading.Thread(target=poll, args=(path,)) for path in paths]  # safe: made-and-never-run (started, run or handed on)
    for each in made:
        each.start()


def deliver():
    flow = linear_flow.Flow("deliver")  # want: made-and-never-run
    flow.add(Pack())
    flow.add(Send())


def deliver_now():
    flow = linear_flow.Flow("deliver")  # safe: made-and-never-run (started, run or handed on)
    flow.add(Pack(), Send())
    engines.run(flow)


def deliver_later():
    flow = linear_flow.Flow("deliver").add(Pack(), Send())  # safe: made-and-never-run (started, run or handed on)
    return flow


def poll(path):
    path.stat()


class Reader(threading.Thread):
    def __init__(self, source):
        threading.Thread.__init__(self, target=source.read)  # safe: made-and-never-run (started, run or handed on)
