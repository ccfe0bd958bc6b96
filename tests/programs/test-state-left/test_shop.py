# review: role=test
import os
import unittest

import fixtures
import shop


class TestPay(unittest.TestCase):
    def setUp(self):
        self.folder = fixtures.TempDir()
        scratch = fixtures.TempDir()
        scratch.setUp()  # want: test-state-left

    def test_pay(self):
        shop.is_allowed = lambda user: True  # want: test-state-left
        self.assertTrue(shop.pay("me"))

    def test_refuse(self):
        old = shop.is_known
        shop.is_known = lambda user: False  # safe: test-state-left (put back)
        try:
            self.assertFalse(shop.pay("me"))
        finally:
            shop.is_known = old

    def test_cleanup(self):
        self.addCleanup(setattr, shop, "is_old", shop.is_old)
        shop.is_old = lambda user: False  # safe: test-state-left (put back)
        self.assertFalse(shop.pay("me"))

    def test_home(self):
        os.environ["HOME"] = "/tmp"  # want: test-state-left
        self.assertTrue(shop.home())

    def test_given(self, shop):
        shop.is_allowed = lambda user: True
