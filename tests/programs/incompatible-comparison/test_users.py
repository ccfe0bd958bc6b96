# review: role=test
"""Tests of what differs."""


def test_differs():
    assert "1" != 1  # safe: incompatible-comparison (a test that values of two types differ)
