"""Removal and copying of files."""

import os
import shutil
import unittest


def clear(path):
    os.remove(path, True)  # want: wrong-library-arguments


def move(source):
    shutil.move(source)  # want: wrong-library-arguments


def make(path):
    os.makedirs(path, exists_ok=True)  # want: wrong-library-arguments
    os.makedirs(path, exist_ok=True)  # safe: wrong-library-arguments (arguments agree with the signature)


def both(path):
    os.makedirs(path, 0o700, mode=0o700)  # want: wrong-library-arguments


def spread(paths):
    os.remove(*paths)  # undecided: wrong-library-arguments (arguments are unpacked)


def probe(path):
    try:
        os.remove(path, True)  # undecided: wrong-library-arguments (the error would be caught)
    except TypeError:
        os.remove(path)


def through_class(parts):
    return str.join(",", parts)  # undecided: wrong-library-arguments (the callee is not certain)


class FileTest(unittest.TestCase):
    def test_refusal(self):
        with self.assertRaises(TypeError):
            os.remove("a", "b")  # undecided: wrong-library-arguments (the error would be caught)
