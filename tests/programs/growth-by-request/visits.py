"""Visits that are remembered."""

from flask import Flask, request

app = Flask(__name__)
SEEN = {}
LAST = []
OPEN = {}
KINDS = {}


@app.route("/visit/<name>")
def visit(name):
    SEEN[name] = 1  # want: growth-by-request
    LAST.append(request.args["from"])  # want: growth-by-request
    return "seen"


@app.route("/open/<name>")
def start(name):
    OPEN[name] = 1  # safe: growth-by-request (entries are taken out or counted)
    return "open"


@app.route("/close/<name>")
def stop(name):
    OPEN.pop(name, None)
    return "closed"


@app.route("/kinds")
def kinds():
    KINDS["all"] = ["a", "b"]  # safe: growth-by-request (no key of a request)
    return str(len(KINDS["all"]))


@app.route("/local")
def local():
    found = {}
    found[request.args["q"]] = 1
    return "ok"
