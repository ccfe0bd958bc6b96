"""Numbers that clients send."""

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/list")
def listed():
    page = request.args.get("page", "1")
    return str(int(page) * 10)  # want: uncaught-conversion


@app.route("/handled")
def handled():
    try:
        size = float(request.form["size"])  # safe: uncaught-conversion (the exception is handled here)
    except ValueError:
        abort(400)
    return str(size)


@app.route("/tested")
def tested():
    page = request.args["page"]
    if not page.isdigit():
        abort(400)
    return str(int(page))  # safe: uncaught-conversion (tested before)


@app.route("/typed")
def typed():
    return str(request.args.get("page", 1, type=int))
