"""Requests to other servers."""

from urllib.parse import urlsplit

import requests

HOSTS = {"a.example.org", "b.example.org"}


class Backend:
    base = "https://api.example.org/v1/"

    def get(self, url):
        return requests.get(url, timeout=5).content  # want: server-side-request-forgery  step: 2

    def item(self, name):
        return requests.get(self.base + name, timeout=5).content  # safe: server-side-request-forgery (neutralised for this use)

    def checked(self, url):
        return requests.get(url, timeout=5).content  # safe: server-side-request-forgery (no attacker-controlled data reaches it)


def is_ours(url):
    return urlsplit(url).hostname in HOSTS
