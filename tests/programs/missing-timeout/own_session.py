"""A session class that has a bound of its own, and one that has none."""

import requests


class Bounded(requests.Session):
    def __init__(self):
        super().__init__()
        self.wait = 20.0

    def request(self, method, url, timeout=None, **more):
        return super().request(method, url, timeout=timeout or self.wait, **more)

    def page(self, url):
        return self.get(url)  # undecided: missing-timeout


class Named(requests.Session):
    def page(self, url):
        return self.get(url)  # want: missing-timeout


class Client:
    def __init__(self):
        self.http = Bounded()
        self.other = Named()

    def first(self, url):
        return self.http.get(url)  # undecided: missing-timeout

    def second(self, url):
        return self.other.get(url)  # want: missing-timeout
