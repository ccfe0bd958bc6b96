"""The standard library's server."""

from html import escape
from http.server import BaseHTTPRequestHandler


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<h1>not found</h1>")  # safe: cross-site-scripting (constant)
        self.wfile.write(("<p>" + self.path + "</p>").encode())  # want: cross-site-scripting
        self.wfile.write(escape(self.path).encode())  # safe: cross-site-scripting (neutralised for this use)
