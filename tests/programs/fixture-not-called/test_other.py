# review: role=test
import unittest

from elsewhere import BaseTest


class TestOther(BaseTest):
    def setUp(self):
        self.name = "other"


class TestOwn(unittest.TestCase):
    def setUp(self):
        self.name = "own"
