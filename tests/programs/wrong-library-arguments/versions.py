"""Calls that only some versions of the library or of the interpreter take."""

import enum
import os
import sqlite3
import sys
import types
from distutils.text_file import TextFile

OLD = sys.version_info[0] == 2

Missing = enum.Enum("Missing", "missing")  # undecided: wrong-library-arguments (the signature is not known in full)

if OLD:

    def bind(one, it):
        return types.MethodType(one, it, 1)  # undecided: wrong-library-arguments (the branch asks for the version)

else:

    def bind(function, thing):
        return types.MethodType(function, thing)  # safe: wrong-library-arguments (arguments agree with the signature)


def clear(path):
    if sys.version_info >= (3, 20):
        os.remove(path, really=True)  # undecided: wrong-library-arguments (the branch asks for the version)
    else:
        os.remove(path, True)  # undecided: wrong-library-arguments (the branch asks for the version)


def drop(path):
    if path:
        os.remove(path, True)  # want: wrong-library-arguments


def lines(name, value):
    sqlite3.adapt(value)  # safe: wrong-library-arguments (arguments agree with the signature)
    return TextFile(name, errors="ignore")  # undecided: wrong-library-arguments (the signature is not known in full)
