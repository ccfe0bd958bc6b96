"""Files that others may change."""

import os
from pathlib import Path


def create(path):
    if os.path.exists(path):  # step: 1
        raise FileExistsError(path)
    return os.open(path, os.O_CREAT | os.O_WRONLY)  # want: check-then-use step: 2


def exclusive(path):
    if os.path.exists(path):
        raise FileExistsError(path)
    return os.open(path, os.O_CREAT | os.O_EXCL)  # safe: check-then-use (one atomic operation)


def removed_or_not(path):
    if os.path.exists(path):
        try:
            os.remove(path)  # safe: check-then-use (the failure is handled)
        except FileNotFoundError:
            pass


def made(folder: Path):
    if not folder.exists():
        folder.mkdir(exist_ok=True)  # safe: check-then-use (one atomic operation)


def other(path, copy):
    if os.path.exists(path):
        os.remove(copy)  # safe: check-then-use (not asked about before)


def motd():
    return open("/etc/motd").read()  # safe: check-then-use (the path is fixed)
