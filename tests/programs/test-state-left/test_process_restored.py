# review: role=test
"""Tests that put back what the process has."""

import os
import sys
import unittest

import shop


class TestHome(unittest.TestCase):
    def setUp(self):
        self.addCleanup(os.environ.update, dict(os.environ))

    def test_home(self):
        os.environ.update(HOME="/tmp")  # safe: test-state-left (put back)
        self.assertEqual(shop.home(), "/tmp")

    def test_no_home(self):
        del os.environ["LOGNAME"]  # safe: test-state-left (put back)
        self.assertIsNone(shop.home())

    def test_folder(self):
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir("/tmp")  # safe: test-state-left (put back)
        self.assertEqual(shop.home(), "/tmp")

    def test_plugin(self):
        sys.path.insert(0, "plugins")  # safe: test-state-left (put back)
        try:
            self.assertTrue(shop.plugins())
        finally:
            sys.path.remove("plugins")

    def test_without(self):
        sys.modules["json"] = None  # safe: test-state-left (put back)
        try:
            self.assertTrue(shop.plugins())
        finally:
            del sys.modules["json"]
