# review: role=test
"""Base classes that stop all patches, and one that nobody knows."""

import unittest
from unittest import mock

from elsewhere import BaseTest


class StoppingTest(unittest.TestCase):
    def setUp(self):
        super().setUp()
        self.addCleanup(mock.patch.stopall)


class TestOrders(StoppingTest):
    def setUp(self):
        super().setUp()
        mock.patch("shop.price").start()  # safe: patch-not-stopped (all that are started are stopped)


class TestBaskets(unittest.TestCase):
    def setUp(self):
        mock.patch("shop.price").start()  # want: patch-not-stopped


class TestElsewhere(BaseTest):
    def setUp(self):
        super().setUp()
        mock.patch("shop.price").start()  # undecided: patch-not-stopped (a base class may stop all that are started)
