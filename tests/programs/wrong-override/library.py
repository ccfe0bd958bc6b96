"""Threads, handlers and parsers of the program's own."""

import logging
import threading
from html.parser import HTMLParser


class Worker(threading.Thread):
    def run(self, jobs):  # want: wrong-override
        for job in jobs:
            job()


class Quiet(threading.Thread):
    def run(self, times=1):  # safe: wrong-override (accepts what the base class accepts)
        self.times = times


class Remote(logging.Handler):
    def emit(self):  # want: wrong-override
        self.flush()


class Local(logging.Handler):
    def emit(self, record):  # safe: wrong-override (accepts what the base class accepts)
        print(record)


class Titles(HTMLParser):
    def handle_starttag(self, tag):  # want: wrong-override
        print(tag)
