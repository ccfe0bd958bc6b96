"""Calls of both."""

from ext import bundle_path, own_path


def verify():
    return bundle_path(True)  # undecided: wrong-arguments (the callee is a stand-in for what is imported)


def locate():
    return own_path(True)  # want: wrong-arguments
