"""A number in place of text."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    os.truncate(value, 0)  # safe: path-traversal (number or boolean)
    open(value).close()  # safe: path-traversal (number or boolean)
    return "done"
