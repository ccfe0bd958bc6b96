"""The standard library's server, with the command in a method of its own and in an attribute."""

import subprocess
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Runner:
    def __init__(self, command):
        self.command = command

    def run(self):
        return subprocess.call(self.command, shell=True)  # want: os-command-injection  step: 3


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)  # step: 1
        Runner("convert " + query["file"][0]).run()  # step: 2
        Fixed("convert all").run()


class Fixed:
    def __init__(self, command):
        self.command = command

    def run(self):
        subprocess.call(self.command, shell=True)  # safe: os-command-injection (no attacker-controlled data reaches it)
