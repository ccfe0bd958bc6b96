"""Headers of the standard library's server."""

import os
import re
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        language = query["language"][0]  # step: 1
        self.send_response(200)
        self.send_header("X-Language", language)  # want: header-injection  step: 2
        self.send_header("X-Served", "yes")  # safe: header-injection (constant)
        self.send_header("X-Quoted", quote(language))  # safe: header-injection (neutralised for this use)
        self.send_header("X-Count", str(int(language)))  # safe: header-injection (neutralised for this use)
        node = os.environ["NODE"]
        self.send_header("X-Node", node)  # safe: header-injection (no attacker-controlled data reaches it)
        if re.fullmatch(r"[a-z-]+", language):
            self.send_header("Content-Language", language)  # safe: header-injection (neutralised for this use)
        self.end_headers()
