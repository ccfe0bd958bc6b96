"""Names of peers' addresses that decide, and that are only shown."""

import logging
import socket
from http.server import BaseHTTPRequestHandler

TRUSTED = ("build.example.com", "deploy.example.com")


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        host = socket.getfqdn(self.client_address[0])  # want: reverse-lookup
        if host not in TRUSTED:
            self.send_error(403)
            return
        self.send_response(200)

    def do_GET(self):
        host, _ = socket.getnameinfo(self.client_address, 0)  # safe: reverse-lookup (decides nothing)
        logging.info("asked by %s", host)
        self.send_response(200)


def is_internal(request):
    name = socket.gethostbyaddr(request.remote_addr)[0].lower()  # want: reverse-lookup
    return name.endswith(".corp.example.com")


def confirmed(address):
    name = socket.gethostbyaddr(address)[0]  # safe: reverse-lookup (looked up again)
    if socket.gethostbyname(name) != address:
        return False
    return name.endswith(".crawler.example.com")


def own_name():
    name = socket.getfqdn()  # safe: reverse-lookup (the program's own name)
    if name == "localhost":
        raise RuntimeError("no name")
    return name


def label(address):
    name = socket.gethostbyaddr(address)[0]  # safe: reverse-lookup (decides nothing)
    if not name:
        return address
    return name


class Page:
    def get(self, settings):
        host = socket.gethostbyaddr(self.request.remote_ip)  # want: reverse-lookup
        if host[0] == settings.admin_host:
            return "welcome"
        raise PermissionError
