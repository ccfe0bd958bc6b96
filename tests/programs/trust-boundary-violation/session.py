"""What a request puts into its session."""

import os

from flask import Flask, request, session

app = Flask(__name__)


@app.route("/choose", methods=["POST"])
def choose():
    session["role"] = request.form["role"]  # want: trust-boundary-violation
    session[request.form["key"]] = "yes"  # want: trust-boundary-violation
    return "done"


@app.route("/safe", methods=["POST"])
def safe():
    session["seen"] = "yes"  # safe: trust-boundary-violation (constant)
    session["count"] = int(request.form["count"])  # safe: trust-boundary-violation (number or boolean)
    session["text"] = "n" + str(int(request.form["n"]))  # safe: trust-boundary-violation (neutralised for this use)
    session["node"] = os.environ["NODE"]  # safe: trust-boundary-violation (no attacker-controlled data reaches it)
    role = request.form["role"]
    if role in ("reader", "editor"):
        session["role"] = role  # safe: trust-boundary-violation
    return "done"
