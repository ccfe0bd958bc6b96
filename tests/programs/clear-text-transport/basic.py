from http.client import HTTPConnection

import requests


def plain():
    return requests.get("http://rates.shop-bank.net/today", timeout=5)  # want: clear-text-transport


def connection(host):
    return HTTPConnection(host, timeout=5)  # want: clear-text-transport


class Connection(HTTPConnection):
    def __init__(self, host):
        HTTPConnection.__init__(self, host, timeout=5)  # safe: clear-text-transport (left to the caller)


def here():
    return HTTPConnection("localhost", 8080, timeout=5)  # safe: clear-text-transport (loopback peer)


def sealed(day):
    return requests.get(f"https://rates.shop-bank.net/{day}", timeout=5)  # safe: clear-text-transport (encrypted)


def local():
    return requests.get("http://127.0.0.1:8080/", timeout=5)  # safe: clear-text-transport (loopback peer)
