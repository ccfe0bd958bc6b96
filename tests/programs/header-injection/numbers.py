"""A number in place of text."""

import http.client

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    connection = http.client.HTTPConnection("backend")
    connection.putheader("X-Count", value)  # safe: header-injection (number or boolean)
    return "done"
