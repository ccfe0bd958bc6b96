"""Reports and settings that requests name."""

from flask import Flask, abort, request

app = Flask(__name__)
is_open = False


def daily():
    return "daily"


@app.route("/report")
def report():
    return globals()[request.args["report"]]()  # want: variable-named-by-input


@app.route("/found")
def found():
    make = globals().get("report_" + request.args["report"])  # want: variable-named-by-input
    return make() if make else abort(404)


@app.post("/setting")
def setting():
    globals()[request.form["name"]] = request.form["value"]  # want: variable-named-by-input
    return {}


@app.post("/settings")
def settings():
    globals().update(request.form)  # want: variable-named-by-input
    return {}


@app.route("/chosen")
def chosen():
    name = request.args["report"]
    if name not in ("daily", "weekly"):
        abort(404)
    return globals()[name]()  # safe: variable-named-by-input (the program's own names)


for each in ("red", "green"):
    globals()[each] = each.upper()  # safe: variable-named-by-input (the program's own names)


def named(name):
    return globals()[name]  # undecided: variable-named-by-input (what callers hand over)


def row(values):
    return values[request.args["column"]]
