# review: role=test
"""Tests that change what the process has."""

import os
import sys
import unittest

import shop


class TestHome(unittest.TestCase):
    def test_home(self):
        os.environ.update(HOME="/tmp")  # want: test-state-left
        self.assertEqual(shop.home(), "/tmp")

    def test_set(self):
        os.environ["HOME"] = "/tmp"  # want: test-state-left
        self.assertEqual(shop.home(), os.environ.get("HOME"))

    def test_no_home(self):
        del os.environ["LOGNAME"]  # want: test-state-left
        self.assertIsNone(shop.home())

    def test_folder(self):
        os.chdir("/tmp")  # want: test-state-left
        self.assertEqual(shop.home(), "/tmp")

    def test_plugin(self):
        sys.path.insert(0, "plugins")  # want: test-state-left
        self.assertTrue(shop.plugins())

    def test_without(self):
        sys.modules["json"] = None  # want: test-state-left
        self.assertTrue(shop.plugins())
