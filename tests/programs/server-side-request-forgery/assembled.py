"""Addresses put together of parts: who names the server, and who what it is asked for."""

import urllib.parse

import requests
import settings
from flask import request


def proxy():
    parts = (settings.PROTOCOL, settings.HOST, request.path, request.query_string, "")
    address = urllib.parse.urlunsplit(parts)
    return requests.get(address, timeout=5).text  # safe: server-side-request-forgery (neutralised for this use)


def anywhere():
    host = request.args["host"]
    address = urllib.parse.urlunsplit(("https", host, "/status", "", ""))
    return requests.get(address, timeout=5).text  # want: server-side-request-forgery


def without_a_server():
    address = urllib.parse.urlunsplit(("", "", request.args["where"], "", ""))
    return requests.get(address, timeout=5).text  # want: server-side-request-forgery
