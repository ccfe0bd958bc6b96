"""Tests of the program."""

from app import asked, settings


def test_listing():
    settings.folder = asked()
