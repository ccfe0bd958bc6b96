# review: threat-model=library
"""Files that a library keeps, and files that its caller names."""

import os
from pathlib import Path

HOME = Path(__file__).parent


def report(name, kind="reports"):
    base = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(base, kind, name)) as text:  # want: path-traversal
        return text.read()


def page(name):
    return (HOME / name).read_text()  # want: path-traversal


def template(name):
    with open(f"/usr/share/app/{name}.html") as text:  # want: path-traversal
        return text.read()


def stated(path):
    with open(path) as text:
        return text.read()


def beside(folder, name):
    with open(os.path.join(folder, name)) as text:
        return text.read()


def under(folder, name):
    return (Path(folder) / name).read_text()


def named(folder, name):
    with open(f"{folder}/{name}.txt") as text:
        return text.read()


def joined(base, *parts):
    path = os.path.normpath(os.path.join(base, *parts))
    if not path.startswith(base):
        raise PermissionError(path)
    return path


def inside(name):
    with open(joined("/usr/share/app", name)) as text:  # safe: path-traversal (neutralised for this use)
        return text.read()
