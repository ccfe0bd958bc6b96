import socket
import subprocess
from urllib.request import urlopen

import requests


def endless(url):
    return requests.get(url)  # want: missing-timeout


def opened(url):
    return urlopen(url)  # want: missing-timeout


def connected(address):
    return socket.create_connection(address)  # want: missing-timeout


def bounded(url):
    return requests.get(url, timeout=5)  # safe: missing-timeout (argument is safe)


def asked(url, timeout):
    return requests.get(url, timeout=timeout)  # undecided: missing-timeout (value of)


def local():
    return subprocess.run(["sync"], check=True)  # safe: missing-timeout (waits for a local process)
