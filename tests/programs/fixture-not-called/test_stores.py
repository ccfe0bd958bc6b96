# review: role=test
"""Tests of a store, with base classes."""

import unittest

from stores import connect


class StoreTest(unittest.TestCase):
    def setUp(self):
        super().setUp()
        self.store = connect()

    def tearDown(self):
        self.store.close()
        super().tearDown()


class PlainTest(unittest.TestCase):
    def setUp(self):
        super().setUp()


class TestReader(StoreTest):
    def setUp(self):  # want: fixture-not-called
        self.reader = object()

    def tearDown(self):  # want: fixture-not-called
        self.reader = None


class TestWriter(StoreTest):
    def setUp(self):  # safe: fixture-not-called (calls that of its base class)
        super().setUp()
        self.writer = object()

    def tearDown(self):  # safe: fixture-not-called (calls that of its base class)
        self.writer = None
        StoreTest.tearDown(self)


class TestWithout(StoreTest):
    def setUp(self):
        pass


class TestPlain(PlainTest):
    def setUp(self):
        self.name = "plain"


class TestLater(StoreTest):
    def setUp(self):
        self.skipTest("not yet")
