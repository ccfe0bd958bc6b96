# review: role=test
"""A test whose report of a failure is never filled."""

from elsewhere import ShopTestCase


class OrderTest(ShopTestCase):
    def test_total(self):
        if self.total([1, 2]) != 3:
            self.fail("Total of %s is wrong: %s", [1, 2], self.total([1, 2]))  # want: format-arguments
        self.fail("Total of %s is wrong" % "1")  # safe: format-arguments (every placeholder is filled)
