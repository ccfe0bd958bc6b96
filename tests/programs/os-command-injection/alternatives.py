import os

from flask import Flask, request

app = Flask(__name__)


def look(facts=None):
    facts = facts or {}
    if facts.get("deep") == "yes":
        os.system("ls " + request.args["where"])  # want: os-command-injection
    if "wide" in facts:
        os.system("du " + request.args["where"])  # want: os-command-injection


@app.route("/look")
def page():
    options = {}
    if options.get("deep"):
        os.system("ls " + request.args["where"])
    look()
    return ""
