"""A number in place of text."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    os.environ["LEVEL"] = value  # safe: configuration-injection (number or boolean)
    return "done"
