"""Threads that functions start."""

import threading
import time

from flask import Flask, request

app = Flask(__name__)
RUNNING = []


def forgotten(path):
    threading.Thread(target=poll, args=(path,)).start()  # want: unjoined-thread


def named(path):
    watcher = threading.Thread(target=poll, args=(path,))
    watcher.name = "watcher"
    watcher.start()  # want: unjoined-thread


def once(path):
    writer = threading.Thread(target=write, args=(path,))
    writer.start()  # want: unjoined-thread


def waited(path):
    writer = threading.Thread(target=write, args=(path,))
    writer.start()  # safe: unjoined-thread (waited for)
    writer.join(10)


def daemon(path):
    threading.Thread(target=poll, args=(path,), daemon=True).start()  # safe: unjoined-thread (a daemon)


def made_daemon(path):
    watcher = threading.Thread(target=poll, args=(path,))
    watcher.daemon = True
    watcher.start()  # safe: unjoined-thread (a daemon)


def kept(path):
    watcher = threading.Thread(target=poll, args=(path,))
    RUNNING.append(watcher)
    watcher.start()  # safe: unjoined-thread (kept or handed on)


def given(path):
    watcher = threading.Thread(target=poll, args=(path,))
    watcher.start()  # safe: unjoined-thread (kept or handed on)
    return watcher


def all_of(paths):
    writers = [threading.Thread(target=write, args=(path,)) for path in paths]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()


class Watcher:
    def __init__(self, path):
        self.thread = threading.Thread(target=poll, args=(path,))

    def start(self):
        self.thread.start()


@app.route("/write", methods=["POST"])
def asked():
    threading.Thread(target=write, args=(request.args["path"],)).start()  # want: unjoined-thread
    return "ok"


def poll(path):
    while True:
        path.stat()
        time.sleep(1)


def write(path):
    with open(path, "w") as out:
        out.write("x")
