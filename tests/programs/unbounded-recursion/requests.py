"""Functions that follow nested data."""

import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/count", methods=["POST"])
def counted():
    return str(count(request.get_json()))  # want: unbounded-recursion


@app.route("/flat", methods=["POST"])
def flat():
    return str(count_to(request.get_json(), 10))


@app.route("/own")
def own():
    return str(count(json.load(open("tree.json"))))


def count(node):  # undecided: unbounded-recursion (how deep the recursion goes depends on its data)
    return 1 + sum(count(each) for each in node["children"])


def count_to(node, depth):  # safe: unbounded-recursion (counts its depth)
    if depth == 0:
        raise ValueError("nested too deep")
    return 1 + sum(count_to(each, depth - 1) for each in node["children"])
