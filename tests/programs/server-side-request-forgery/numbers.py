"""A number in place of text."""

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    requests.get(value, timeout=5)  # safe: server-side-request-forgery (number or boolean)
    return "done"
