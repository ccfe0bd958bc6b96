"""A test whose report of a failure fails itself."""

from base import ShopTestCase


class OrderTest(ShopTestCase):
    def test_total(self):
        if self.total([1, 2]) != 3:
            self.fail("Total of %s is wrong: %s", [1, 2], self.total([1, 2]))  # want: wrong-arguments
        if self.total([1]) != 1:
            self.fail("Total of %s is wrong" % [1])  # safe: wrong-arguments (arguments agree with the signature)
