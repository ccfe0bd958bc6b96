"""Addresses that are checked before they are fetched."""

import re
from urllib.parse import urlsplit, urlunsplit
from urllib.request import urlopen


def by_host(url):
    if urlsplit(url).hostname != "good.example":
        raise ValueError(url)
    return urlopen(url, timeout=3).read()  # want: parser-disagreement


def by_parts(url):
    parts = urlsplit(url)
    if parts.hostname == "good.example":
        return urlopen(url, timeout=3).read()  # want: parser-disagreement
    return b""


def by_pattern(url):
    if not re.match(r"https://good\.example/", url):
        return b""
    return urlopen(url, timeout=3).read()  # want: parser-disagreement


def rebuilt(url):
    parts = urlsplit(url)
    if parts.hostname != "good.example":
        raise ValueError(url)
    address = urlunsplit(("https", "good.example", parts.path, "", ""))
    return urlopen(address, timeout=3).read()  # safe: parser-disagreement (the address is built from the parts that were checked)


def unchecked(url):
    return urlopen(url, timeout=3).read()  # safe: parser-disagreement (no other parser has examined the address)


def other(url, proxy):
    if urlsplit(proxy).port is None:
        return b""
    return urlopen(url, timeout=3).read()  # safe: parser-disagreement (no other parser has examined the address)
