"""Frames with lengths that a client states."""

import os
import struct

import numpy as np
from flask import Flask, request

app = Flask(__name__)


@app.route("/frame")
def frame():
    length = int(request.args["length"])  # step: 1
    return struct.pack("!H", length)  # want: integer-width  step: 2


@app.route("/bytes")
def as_bytes():
    return int(request.args["number"]).to_bytes(4, "big")  # want: integer-width


@app.route("/fixed")
def fixed():
    head = struct.pack("!H", 7)  # safe: integer-width (constant)
    size = struct.pack("!H", len(head))  # safe: integer-width (constant)
    return head + size


def header():
    return struct.pack("!H", int(os.environ["SIZE"]))  # safe: integer-width (no attacker-controlled data reaches it)


@app.route("/bounded")
def bounded():
    length = int(request.args["length"])
    if not 0 <= length <= 0xFFFF:
        return "too long", 400
    return struct.pack("!H", length)  # safe: integer-width (bounded on both sides)


@app.route("/flag")
def flag():
    return struct.pack("!H", request.args["flag"] == "on")  # safe: integer-width (constant)


@app.route("/length")
def length():
    return struct.pack("!H", len(request.args["text"]))  # want: integer-width


@app.route("/listed")
def listed():
    number = request.args["number"]
    if number not in ("1", "2"):
        return "no", 400
    return struct.pack("!H", int(number))  # safe: integer-width


@app.route("/masked")
def masked():
    return struct.pack("!H", int(request.args["length"]) & 0xFFFF)  # safe: integer-width (bounded on both sides)


@app.route("/rest")
def rest():
    return struct.pack("!H", int(request.args["length"]) % 65536)  # safe: integer-width (bounded on both sides)


@app.route("/half")
def half():
    length = int(request.args["length"])
    if length > 65535:
        return "too long"
    return struct.pack("!H", length)  # want: integer-width


@app.route("/array")
def array():
    return str(np.int32(int(request.args["length"])))  # want: integer-width
