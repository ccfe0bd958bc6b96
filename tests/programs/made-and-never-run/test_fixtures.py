# review: role=test
"""Fixtures that tests make."""

import fixtures
import testtools


class TestPay(testtools.TestCase):
    def setUp(self):
        super().setUp()
        fixtures.MonkeyPatch("shop.is_allowed", lambda user: True)  # want: made-and-never-run
        self.useFixture(fixtures.MonkeyPatch("shop.is_open", lambda: True))  # safe: made-and-never-run (started, run or handed on)

    def test_pay(self):
        with fixtures.EnvironmentVariable("SHOP", "open"):  # safe: made-and-never-run (started, run or handed on)
            self.assertTrue(True)
