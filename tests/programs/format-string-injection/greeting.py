"""Texts that clients write."""

import os

from flask import Flask, request

app = Flask(__name__)
WORDS = {"hello": "Hello {}", "bye": "Bye {}"}


@app.route("/greet")
def greet():
    pattern = request.args["pattern"]
    format(3.14, pattern)  # want: format-string-injection
    pattern.format(user=app)  # want: format-string-injection
    pattern % {"user": "x"}  # want: format-string-injection
    "".join([pattern]).format_map({})  # want: format-string-injection
    return "done"


@app.route("/safe")
def safe():
    name = request.args["name"]
    format(3.14, ".2f")  # safe: format-string-injection (constant)
    format(3.14, "." + str(int(name)) + "f")  # safe: format-string-injection (neutralised for this use)
    format(3.14, os.environ["PRECISION"])  # safe: format-string-injection (no attacker-controlled data reaches it)
    return {"text": "Hello {}".format(name) + WORDS["bye"].format(name)}
