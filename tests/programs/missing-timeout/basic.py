import socket
import subprocess
from urllib.request import urlopen

import paramiko
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


def over_ssh(host, name):
    client = paramiko.SSHClient()
    client.connect(host, username=name)  # want: missing-timeout
    client.connect(host, username=name, timeout=20)  # safe: missing-timeout (argument is safe)
    return client
