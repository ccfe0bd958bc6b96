"""A number in place of text."""

import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    re.search(value, "text")  # safe: regex-injection (number or boolean)
    return "done"
