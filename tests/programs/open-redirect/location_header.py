"""The header that redirects, written by hand."""

from http.server import BaseHTTPRequestHandler

from django.http import HttpRequest, HttpResponse
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/leave")
def leave():
    target = request.args["next"]  # step: 1
    response = Response("redirecting", 302)
    response.headers["Location"] = target  # want: open-redirect  step: 2
    response.headers["X-Target"] = target
    response.headers["Location"] = "/pages/" + target  # safe: open-redirect (neutralised for this use)
    return response


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", self.path)  # want: open-redirect
        self.send_header("X-Path", self.path)
        self.end_headers()


def view(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(status=302)
    response["Location"] = request.GET["next"]  # want: open-redirect
    return response
