"""A body of the standard library's own server."""

from http.server import BaseHTTPRequestHandler
from xml.dom.minidom import parseString


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        parseString(self.rfile.read())  # want: xml-entity-expansion
