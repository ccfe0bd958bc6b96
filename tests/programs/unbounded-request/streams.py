"""Bodies that are read from their streams."""

from http.server import BaseHTTPRequestHandler

from flask import Flask, request

app = Flask(__name__)


@app.route("/sum", methods=["POST"])
def total():
    return str(sum(request.stream.read()))  # want: unbounded-request


@app.route("/first", methods=["POST"])
def first():
    return request.stream.read(1024)


def application(environ, start_response):
    body = environ["wsgi.input"].read()  # want: unbounded-request
    start_response("200 OK", [])
    return [body]


class Echo(BaseHTTPRequestHandler):
    def do_PUT(self):
        self.wfile.write(self.rfile.read())  # want: unbounded-request


def settings(path):
    with open(path) as stream:
        return stream.read()
