# review: role=test
"""Tests of addresses."""

import re


def test_port():
    assert re.search(r":(\d+)$", "a:80").group(1) == "80"  # safe: none-dereference (a test fails where it is None)
