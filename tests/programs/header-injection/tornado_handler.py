"""Tornado rejects line ends itself; a raw client request does not."""

import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/relay")
def relay():
    connection = http.client.HTTPConnection("backend")
    connection.putrequest("GET", "/")
    connection.putheader("X-User", request.args["user"])  # want: header-injection
    connection.endheaders()
    return "done"
