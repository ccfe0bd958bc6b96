"""Plugins and profiles, and where they are looked for."""

import importlib
import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "vendor"))  # safe: untrusted-search-path (the program's own directory)
sys.path.insert(0, "/usr/share/plugins")  # safe: untrusted-search-path (the program's own directory)


def plugin(path):
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))  # want: untrusted-search-path
    try:
        return importlib.import_module(Path(path).stem)
    finally:
        sys.path.pop(0)


def here():
    sys.path.insert(0, os.getcwd())  # want: untrusted-search-path
    sys.path.insert(0, "")  # want: untrusted-search-path
    sys.path.append(os.getcwd())


def profile(home, name):
    places = [os.getcwd(), home]
    for place in places:  # want: untrusted-search-path
        found = os.path.join(place, name)
        if os.path.isdir(found):
            return found
    raise LookupError(name)


def settings(home):
    for place in (Path.cwd(), Path(home)):  # want: untrusted-search-path
        found = place / "settings.toml"
        if found.exists():
            return found
    return None


def last(home, name):
    for place in [home, os.getcwd()]:
        found = os.path.join(place, name)
        if os.path.isdir(found):
            return found
    return None


def sizes(home):
    return [os.path.getsize(place) for place in (os.getcwd(), home)]
