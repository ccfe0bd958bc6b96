"""Files below a directory that the program names."""

import os

ROOT = "/srv/data"
CLOSED = "/srv/data/"


def target(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):  # want: path-prefix
        raise PermissionError(name)
    return path


def closed(name):
    path = os.path.realpath(os.path.join(CLOSED, name))
    if not path.startswith(CLOSED):  # safe: path-prefix (the root ends at a separator)
        raise PermissionError(name)
    return path


def kind(name):
    return os.path.realpath(name).startswith("tmp")
