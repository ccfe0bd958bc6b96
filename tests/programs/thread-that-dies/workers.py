"""Threads that work in the background."""

import json
import logging
import threading
import time

LOG = logging.getLogger(__name__)


def work(jobs):
    while True:
        job = json.loads(jobs.get())
        LOG.info("%s", job)


def work_safely(jobs):
    while True:
        try:
            LOG.info("%s", json.loads(jobs.get()))
        except Exception:
            LOG.exception("job failed")


def once(jobs):
    LOG.info("%s", json.loads(jobs.get()))


class Reader:
    def start(self, jobs):
        threading.Thread(target=self.read).start()  # want: thread-that-dies
        threading.Thread(target=work, args=(jobs,)).start()  # want: thread-that-dies
        threading.Thread(target=work_safely, args=(jobs,)).start()  # safe: thread-that-dies (each round handles its exceptions)
        threading.Thread(target=once, args=(jobs,)).start()

    def read(self):
        while True:
            line = self.source.readline()
            self.total += int(line)


class Watchdog:
    def __init__(self, server):
        self.server = server
        threading.Thread(target=self.watch, daemon=True).start()
        threading.Thread(target=self.careful, daemon=True).start()  # safe: thread-that-dies (each round handles)

    def watch(self):
        while True:
            time.sleep(60)
            self.server.rest_call("GET", "/health")  # want: thread-that-dies

    def careful(self):
        while True:
            time.sleep(60)
            try:
                self.server.rest_call("GET", "/health")
            except OSError:
                continue
