"""A number in place of text."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    os.system(value)  # safe: os-command-injection (number or boolean)
    return "done"
