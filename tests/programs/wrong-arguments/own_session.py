"""A session class whose own `request` takes more."""

import requests


class Session(requests.Session):
    def request(self, method, url, shape=None, **more):
        answer = super().request(method, url, **more)
        return shape(answer) if shape else answer


class Client:
    def __init__(self):
        self.http = Session()
        self.plain = requests.Session()

    def page(self, url):
        return self.http.get(url, shape=len)  # undecided: wrong-arguments (the class hands what it is given on)
