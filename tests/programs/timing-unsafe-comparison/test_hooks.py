# review: role=test
"""Tests of signatures."""


def test_signature(made, signature):
    assert made == signature  # safe: timing-unsafe-comparison (an assertion of a test)
