"""A session whose method is replaced by one with a bound."""

import functools

import requests


class Adapter:
    def session(self):
        made = requests.Session()
        made.request = functools.partial(made.request, timeout=5)
        return made


def adapter():
    return Adapter()


def profile(url):
    with adapter().session() as session:
        return session.get(url)  # undecided: missing-timeout
