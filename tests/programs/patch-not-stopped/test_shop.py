# review: role=test
"""Tests that replace functions."""

import unittest
from unittest import mock


def test_denied(client):
    patcher = mock.patch("shop.is_allowed", return_value=False)  # want: patch-not-stopped
    patcher.start()
    assert client.get("/").status_code == 403


def test_free(client):
    mock.patch("shop.price", return_value=0).start()  # want: patch-not-stopped
    assert client.get("/").status_code == 200


def test_closed(client):
    with mock.patch("shop.is_open", return_value=False):  # safe: patch-not-stopped (closed by with)
        assert client.get("/").status_code == 503


def test_stopped(client):
    patcher = mock.patch("shop.is_open", return_value=False)  # safe: patch-not-stopped (closed on every path)
    patcher.start()
    try:
        client.get("/")
    finally:
        patcher.stop()


class Shop(unittest.TestCase):
    def setUp(self):
        self.price = mock.patch("shop.price")  # safe: patch-not-stopped (ownership passes to an attribute)
        self.price.start()
        self.addCleanup(self.price.stop)

    def fresh(self):
        return mock.patch("shop.stock")  # safe: patch-not-stopped (ownership passes to the caller)

    def test_many(self):
        patches = [mock.patch(name) for name in ("a", "b")]
        with patches[0], patches[1]:
            pass

    def test_fixture(self):
        self.useFixture(mock.patch("shop.stock"))  # safe: patch-not-stopped (ownership passes to a callee)

    def collect(self, patches):
        patches["stock"] = mock.patch("shop.stock")  # safe: patch-not-stopped (ownership passes to a container)
