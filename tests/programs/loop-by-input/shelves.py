"""Loops over numbers that requests state."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/fill")
def fill(shelf):
    count = int(request.form["count"])
    while len(shelf) < count:  # want: loop-by-input
        shelf.append(None)
    return {}


@app.post("/count")
def count(shelf):
    number, limit = 0, int(request.form["limit"])
    while number <= limit and shelf.is_open:  # want: loop-by-input
        number += 1
    return {}


@app.post("/bounded")
def bounded(shelf):
    count = int(request.form["count"])
    if count > shelf.size:
        abort(400)
    while len(shelf) < count:  # safe: loop-by-input (the number is bounded)
        shelf.append(None)
    return {}


@app.post("/least")
def least(shelf):
    count = int(request.form["count"])
    if count > 100:
        abort(400)
    while len(shelf) < count:  # safe: loop-by-input (the number is bounded)
        shelf.append(None)
    return {}


def own(shelf):
    while len(shelf) < 10:
        shelf.append(None)


@app.post("/read")
def read(reader):
    name = request.form["name"]
    while len(name) < 10:
        name += reader.next()
    return name
