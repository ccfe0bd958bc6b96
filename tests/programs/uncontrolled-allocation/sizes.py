"""Amounts that clients choose."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/pad")
def pad():
    width = int(request.args["width"])
    list(range(width))  # want: uncontrolled-allocation
    bytes(width)  # miss: uncontrolled-allocation (numbers count as safe)
    " " * width  # want: uncontrolled-allocation
    [0] * width  # want: uncontrolled-allocation
    width * [0]  # want: uncontrolled-allocation
    range(request.get_json()["rounds"])  # want: uncontrolled-allocation
    return "done"


@app.route("/safe")
def safe():
    range(100)  # safe: uncontrolled-allocation (constant)
    width = int(request.args["width"])
    if width > 200:
        return "too wide", 400
    range(width)  # safe: uncontrolled-allocation
    [0] * width  # safe: uncontrolled-allocation
    [0] * len(request.args)
    rounds = request.get_json()["rounds"]
    if rounds < 1000:
        range(rounds)  # safe: uncontrolled-allocation (neutralised for this use)
    range(int(os.environ["COUNT"]))  # safe: uncontrolled-allocation (no attacker-controlled data reaches it)
    return "done"
