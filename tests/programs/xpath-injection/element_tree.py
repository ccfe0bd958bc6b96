"""The standard library's element tree behind its own server."""

from http.server import BaseHTTPRequestHandler
from xml.etree import ElementTree

USERS = ElementTree.parse("users.xml")


def find(name):
    return USERS.findall(".//user[@name='" + name + "']")  # want: xpath-injection  step: 2


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        find(self.path)  # step: 1
        USERS.find(".//user")  # safe: xpath-injection (constant)
