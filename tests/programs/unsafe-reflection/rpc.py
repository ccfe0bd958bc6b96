"""A dispatcher behind the standard library's server."""

from http.server import BaseHTTPRequestHandler


class Dispatcher:
    def call(self, name):
        return getattr(self, name)()  # want: unsafe-reflection  step: 2

    def prefixed(self, name):
        return getattr(self, "do_" + name)()  # the prefix limits what can be named: no point


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        Dispatcher().call(self.path.strip("/"))  # step: 1
        Dispatcher().prefixed(self.path.strip("/"))
