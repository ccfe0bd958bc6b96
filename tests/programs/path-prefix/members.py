"""Files below a directory."""

import os
from pathlib import Path


def target(folder, name):
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    if path.startswith(root):  # want: path-prefix
        return path
    return None


def page(folder, name, links):
    full = os.path.join(folder, name)
    full = os.path.abspath(full) if links else os.path.realpath(full)
    folder = os.path.realpath(folder)
    if os.path.commonprefix([full, folder]) != folder:  # want: path-prefix
        raise FileNotFoundError(name)
    return full


def closed(folder, name):
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    if not path.startswith(root + os.sep):  # safe: path-prefix (the root ends at a separator)
        raise PermissionError(name)
    if not path.startswith(f"{root}/"):  # safe: path-prefix (the root ends at a separator)
        raise PermissionError(name)
    if not path.startswith(os.path.join(root, "")):  # safe: path-prefix (the root ends at a separator)
        raise PermissionError(name)
    ahead = os.path.join(root, "")
    if os.path.commonprefix([path, ahead]) != os.path.join(root, ""):  # safe: path-prefix (the root ends at a separator)
        raise PermissionError(name)
    return path


def parts(folder, name):
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    if os.path.commonpath([path, root]) != root or not Path(path).is_relative_to(root):
        raise PermissionError(name)
    return path


def shared(names):
    return os.path.commonprefix(names) == "test_"


def is_hidden(name):
    return os.path.abspath(name).startswith("/proc")


class Contents:
    def find(self, name):
        root = os.path.abspath(self.root)
        path = os.path.join(root, name)
        if not (os.path.abspath(path) + os.sep).startswith(root):  # want: path-prefix
            raise PermissionError(name)
        path = os.path.abspath(path)
        if not (path + os.sep).startswith(root + os.sep):  # safe: path-prefix (the root ends at a separator)
            raise PermissionError(name)
        return path


def is_within(folder, name):
    root = os.path.abspath(folder)
    path = os.path.abspath(name)
    prefix = os.path.commonprefix([root, path])
    return prefix == root  # want: path-prefix


def is_within_closed(folder, name):
    root = os.path.abspath(folder)
    path = os.path.abspath(name)
    prefix = os.path.commonprefix([root + os.sep, path])
    return prefix == root + os.sep  # safe: path-prefix (the root ends at a separator)


def asked(root, path):
    root = os.path.abspath(root)
    if not (path + os.path.sep).startswith(root):  # want: path-prefix
        raise PermissionError(path)
    return path
