"""Addresses of this site."""

from urllib.parse import urlsplit


def is_local(target):
    return urlsplit(target).netloc == "www.example.org"


def local_or_home(target):
    if urlsplit(target).netloc != "www.example.org":
        return "/"
    return target
