"""Settings that are changed for a time."""

import contextlib
import os
import signal
import socket
import sys


def packed(folder, pack):
    before = os.getcwd()
    os.chdir(folder)
    pack(".")
    os.chdir(before)  # want: state-not-restored


def written(path, text):
    mask = os.umask(0o077)
    path.write_text(text)
    os.umask(mask)  # want: state-not-restored


@contextlib.contextmanager
def silent(sink):
    before = sys.stdout
    sys.stdout = sink
    yield
    sys.stdout = before  # want: state-not-restored


def patient(connect):
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(60)
    peer = connect()
    socket.setdefaulttimeout(before)  # want: state-not-restored
    return peer


def undisturbed(work):
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:  # safe: state-not-restored (put back in a finally)
        work()
    finally:
        signal.signal(signal.SIGINT, before)


def marked(page):
    before = page.title
    page.title = "draft"
    shown = page.title
    page.title = before  # safe: state-not-restored (nothing between can raise)
    return shown


class Reader:
    def peek(self):
        before = self.position
        self.position = 0
        line = self.read()
        self.position = before
        return line

    def quietly(self, work):
        before = self.log.level
        self.log.level = 50
        work()
        self.log.level = before  # want: state-not-restored

    def swap(self, other):
        first = self.left
        self.left = other.left()
        other.right(first)
        return first
