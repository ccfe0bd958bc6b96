# review: role=test
"""Tests of the factory."""


def make():
    return object()


def test_made():
    assert type(make()).__name__ == "object"  # safe: class-name-comparison (an assertion of a test)
