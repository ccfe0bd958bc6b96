"""Files that a function puts together, and functions that are given one."""

import csv
import gzip
import io
import json
import mmap
import os
import subprocess
import sys
import zipfile


def total(paths):
    files = []
    for path in paths:
        files.append(open(path))  # want: unclosed-file
    return sum(len(each.read()) for each in files)


def total_closed(paths):
    files = [open(path) for path in paths]  # safe: unclosed-file (closed on every path)
    try:
        return sum(len(each.read()) for each in files)
    finally:
        for each in files:
            each.close()


def total_one_by_one(paths):
    files = []
    for path in paths:
        files.append(open(path))  # safe: unclosed-file (closed on every path)
    while files:
        files.pop().close()


def total_some(paths):
    files = [open(path) for path in paths]  # want: unclosed-file
    for each in files:
        if each.seekable():
            each.close()


def by_name(paths):
    files = {}
    for path in paths:
        files[path] = open(path)  # safe: unclosed-file (ownership passes to a container)
    return files


def handed_back(paths):
    files = []
    for path in paths:
        files.append(open(path))  # safe: unclosed-file (ownership passes to a container)
    register(files)
    return files


def register(files):
    REGISTER.extend(files)


REGISTER = []


def records(path):
    lines = open(path)  # want: unclosed-file
    return parsed(lines)


def parsed(lines):
    return [line.split("=") for line in lines if line.strip()]


def settings(path):
    return loaded(open(path))  # want: unclosed-file


def loaded(stream):
    found = json.load(stream)
    return found.get("settings")


def table(path):
    return rows(open(path))  # safe: unclosed-file (ownership passes to a callee)


def rows(stream):
    return csv.reader(stream)


def lazy(path):
    return stripped(open(path))  # safe: unclosed-file (ownership passes to a callee)


def stripped(stream):
    for line in stream:
        yield line.strip()


def remembered(path):
    return remember(open(path))  # safe: unclosed-file (ownership passes to a callee)


def remember(stream):
    LAST["stream"] = stream
    return stream.readline()


LAST = {}


def last_close(path):
    stream = open(path)  # safe: unclosed-file (closed on every path)
    print(stream.readline())
    try:
        stream.close()
    except OSError:
        pass


def write(target, text):
    close_at_end = False
    if isinstance(target, str):
        stream = open(target, "w")  # safe: unclosed-file (closed on every path)
        close_at_end = True
    else:
        stream = target
    stream.write(text)
    if close_at_end:
        stream.close()


def write_given(target, text):
    if isinstance(target, str):
        stream = open(target, "w")  # safe: unclosed-file (closed on every path)
    else:
        stream = target
    stream.write(text)
    if isinstance(target, str):
        stream.close()


def write_other(target, text, flush):
    close_at_end = False
    if isinstance(target, str):
        stream = open(target, "w")  # want: unclosed-file
        close_at_end = True
    else:
        stream = target
    stream.write(text)
    if flush:
        stream.close()
    return close_at_end


def unpacked(data):
    return gzip.GzipFile(fileobj=io.BytesIO(data)).read()


def unpacked_from(stream):
    return gzip.GzipFile(fileobj=stream).read()


def packed(data):
    out = io.BytesIO()
    gzip.GzipFile(fileobj=out, mode="wb").write(data)  # want: unclosed-file
    return out.getvalue()


def one_of_two(path, quick):
    if quick and os.path.exists(path):
        stream = open(path)  # want: unclosed-file
        quick = stream.readline() != ""
    if quick:
        stream.close()


def traced(path, hooks):
    stream = open(path, "w")  # safe: unclosed-file (ownership passes to a callee)
    hooks.set_writer(stream.write)


def named(path, hooks):
    stream = open(path)  # want: unclosed-file
    hooks.set_name(stream.name)
    return stream.read()


def numbered(path):
    for number, line in enumerate(open(path)):  # want: unclosed-file
        print(number, line)


def stripped_later(path):
    return map(str.strip, open(path))  # safe: unclosed-file (ownership passes to a callee)


def mapped(path):
    with open(path, "rb") as stream:  # safe: unclosed-file (closed by with)
        return memoryview(mmap.mmap(stream.fileno(), 0))  # safe: unclosed-file (ownership passes to a callee)


def members(path):
    with open(path, "rb") as stream:  # safe: unclosed-file (closed by with)
        return zipfile.ZipFile(stream).namelist()


def members_of(path):
    return zipfile.ZipFile(path).namelist()  # want: unclosed-file


class Ranges:
    def read(self, size=-1):
        return b""

    def check(self):
        zipfile.ZipFile(self).testzip()


def pairs_closed(paths):
    files = {path: open(path) for path in paths}  # safe: unclosed-file (closed on every path)
    for path, each in files.items():
        print(path)
        each.close()


def numbered_closed(paths):
    files = [open(path) for path in paths]  # safe: unclosed-file (closed on every path)
    for number, each in enumerate(files):
        print(number)
        each.close()


class Reader:
    def load(self, path):
        stream = open(path)  # want: unclosed-file
        return self._rows(stream)

    def load_later(self, path):
        stream = open(path)  # safe: unclosed-file (ownership passes to a callee)
        self._keep(stream)

    def _rows(self, stream):
        return [line.split() for line in stream]

    def _keep(self, stream):
        self.stream = stream


def copied(source, data):
    if source == "-":
        target = sys.stdout
    else:
        target = open(source, "w")  # safe: unclosed-file (closed on every path)
    target.write(data)
    if target is not sys.stdout:
        target.close()


def silent(command):
    subprocess.run(command, stdout=open(os.devnull, "w"), check=True)  # want: unclosed-file


def closer_of(path):
    stream = open(path)  # safe: unclosed-file (ownership passes to the caller)
    return stream.readline(), stream.close


class Base:
    def start(self, path):
        return self.reader_of(open(path))  # safe: unclosed-file (ownership passes to a callee)

    def reader_of(self, stream):
        raise NotImplementedError
