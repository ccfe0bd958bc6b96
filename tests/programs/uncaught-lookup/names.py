"""Names that clients send."""

import json

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/name", methods=["POST"])
def name():
    entry = json.loads(request.data)
    return {"name": entry["name"].title()}  # want: uncaught-lookup


@app.route("/second")
def second():
    return {"name": request.args["names"].split(",")[1]}  # want: uncaught-lookup


@app.route("/first")
def first():
    return {"name": request.args["names"].split(",")[0]}


@app.route("/tested", methods=["POST"])
def tested():
    entry = request.get_json()
    if "name" not in entry:
        abort(400)
    return {"name": entry["name"]}  # safe: uncaught-lookup (tested before)


@app.route("/handled", methods=["POST"])
def handled():
    try:
        return {"name": json.loads(request.data)["name"]}  # safe: uncaught-lookup (the exception is handled here)
    except KeyError:
        abort(400)


def settings(text):
    return json.loads(text)["name"]


def answered(address):
    return requests.get(address, timeout=5).json()["name"]
