"""Things that are opened, used and given back."""

import io
import zipfile
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import threading

LOCK = threading.Lock()


def ask(host, question):
    peer = socket.create_connection((host, 7), timeout=5)  # want: left-open-by-exception
    peer.sendall(question)
    answer = peer.recv(512)
    peer.close()
    return answer


def count(path):
    store = sqlite3.connect(path)  # want: left-open-by-exception
    row = store.execute("select count(*) from item").fetchone()
    store.close()
    return row[0]


def head(path):
    number = os.open(path, os.O_RDONLY)  # want: left-open-by-exception
    data = os.read(number, 16)
    os.close(number)
    return data


def build(make):
    folder = tempfile.mkdtemp()  # want: left-open-by-exception
    make(folder)
    shutil.rmtree(folder)


def report(path, lines):
    out = open(path, "w")  # want: left-open-by-exception
    for line in lines:
        out.write(line)
    out.close()


def book(places, name):
    LOCK.acquire()  # want: left-open-by-exception
    places.take(name)
    LOCK.release()


def book_safely(places, name):
    LOCK.acquire()  # safe: left-open-by-exception (given back when something raises)
    try:
        places.take(name)
    except KeyError:
        LOCK.release()
        raise
    LOCK.release()


def build_safely(make):
    folder = None
    try:
        folder = tempfile.mkdtemp()  # safe: left-open-by-exception (given back when something raises)
        make(folder)
        shutil.rmtree(folder)
    except OSError:
        clean_up(folder)


def touch(path):
    number = os.open(path, os.O_CREAT)  # safe: left-open-by-exception (nothing between can raise)
    os.close(number)


def mark(name):
    LOCK.acquire()  # safe: left-open-by-exception (nothing between can raise)
    last = name
    LOCK.release()
    return last


def run(command):
    with subprocess.Popen(command) as started:
        return started.wait()


def in_finally(path):
    lines = open(path)
    try:
        return lines.readline()
    finally:
        lines.close()


def clean_up(folder):
    shutil.rmtree(folder)


def packed(names):
    box = zipfile.ZipFile(io.BytesIO(), "w")  # safe: left-open-by-exception (it is over bytes in memory)
    for name in names:
        box.write(name)
    box.close()
