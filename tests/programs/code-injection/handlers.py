"""Code that reaches `exec` through a class and a helper."""

from http.server import BaseHTTPRequestHandler


class Machine:
    def __init__(self):
        self.program = "pass"

    def load(self, text):
        self.program = text

    def start(self):
        exec(self.program)  # want: code-injection  step: 3


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        machine = Machine()
        body = self.rfile.read(int(self.headers["Content-Length"]))  # step: 1
        machine.load(body.decode())  # step: 2
        machine.start()
