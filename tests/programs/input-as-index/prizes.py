"""Lists whose entries clients choose by number."""

from flask import Flask, abort, request

app = Flask(__name__)
PRIZES = ["badge", "mug", "bicycle"]
NAMES = {1: "badge", 2: "mug"}


@app.route("/prize")
def prize():
    return PRIZES[int(request.args["number"])]  # want: input-as-index


@app.route("/upper")
def upper():
    number = int(request.args["number"])
    if number >= len(PRIZES):
        abort(404)
    return PRIZES[number]  # want: input-as-index


@app.route("/caught")
def caught():
    number = request.args.get("number", 0, type=int)
    try:
        return PRIZES[int(number)]  # want: input-as-index
    except IndexError:
        abort(404)


@app.route("/lower")
def lower():
    number = int(request.args["number"])
    if number < 0:
        abort(404)
    return PRIZES[number]  # want: input-as-index


@app.route("/both")
def both():
    number = int(request.args["number"])
    if not 0 <= number < len(PRIZES):
        abort(404)
    return PRIZES[number]  # safe: input-as-index (both ends are looked after)


@app.route("/either")
def either():
    number = int(request.args["number"])
    if number < 0 or number >= len(PRIZES):
        abort(404)
    return PRIZES[number]  # safe: input-as-index (both ends are looked after)


@app.route("/words")
def words():
    parts = request.args["text"].split(",")
    return parts[int(request.args["number"])]  # want: input-as-index


@app.route("/name")
def name():
    return NAMES[int(request.args["number"])]


@app.route("/first")
def first():
    return PRIZES[0]
