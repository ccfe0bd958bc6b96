"""Objects that keep what they have opened."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
from unittest import mock

from journals.base import Base


class Journal:
    def __init__(self, path):
        self._file = open(path, "a")  # want: attribute-never-released

    def write(self, line):
        self._file.write(line)


class Worker:
    def __init__(self, command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE)  # want: attribute-never-released

    def tell(self, line):
        self._process.stdin.write(line)
        return self._process.poll() is None


class Scratch:
    def __init__(self):
        self._folder = tempfile.mkdtemp()  # want: attribute-never-released

    def path(self, name):
        return os.path.join(self._folder, name)


class Closed:
    def __init__(self, path):
        self._lines = open(path)  # safe: attribute-never-released (given back or handed on)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._lines.close()


class Public:
    def __init__(self, path):
        self.source = open(path)  # want: attribute-never-released

    def read(self):
        return self.source.read()


class PublicDone:
    def __init__(self, path):
        self.target = open(path)  # undecided: attribute-never-released (others may give it back)

    def finish(self):
        self.target.flush()


class Derived(Base):
    def __init__(self, path):
        self._log = open(path)  # undecided: attribute-never-released (a base class may give it back)


class TestLogIn(unittest.TestCase):
    def setUp(self):
        self.allowed = mock.patch("journals.allowed", return_value=True)  # want: attribute-never-released
        self.allowed.start()

    def test_it(self):
        self.assertTrue(True)


class TestLogOut(unittest.TestCase):
    def setUp(self):
        self.barred = mock.patch("journals.barred")  # safe: attribute-never-released (given back or handed on)
        self.barred.start()

    def tearDown(self):
        self.barred.stop()


class TestBasket(unittest.TestCase):
    def setUp(self):
        self.barred = mock.patch("journals.baskets")  # want: attribute-never-released
        self.barred.start()


class Emptied:
    def __init__(self):
        self._folder = tempfile.mkdtemp()  # safe: attribute-never-released (given back or handed on)

    def empty(self):
        shutil.rmtree(self._folder)


class Lent:
    def __init__(self):
        self._folder = tempfile.mkdtemp()  # safe: attribute-never-released (given back or handed on)

    def empty(self, remover):
        remover(self._folder)


class Table:
    def __init__(self, path):
        self._connection = sqlite3.connect(path)  # want: attribute-never-released

    def rows(self):
        return self._connection.execute("select * from rows").fetchall()
