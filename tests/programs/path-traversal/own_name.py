"""The name of the machine itself, and that of a peer."""

import os
import socket
from http.server import BaseHTTPRequestHandler


def folder():
    return os.listdir(os.path.join("/srv/hosts", socket.getfqdn()))


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        name = socket.getfqdn(self.client_address[0])
        with open("/srv/" + name) as page:  # want: path-traversal
            self.wfile.write(page.read().encode())
