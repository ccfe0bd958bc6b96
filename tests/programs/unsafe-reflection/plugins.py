"""Modules and attributes that clients name."""

import os

from flask import Flask, request
from werkzeug.utils import import_string

app = Flask(__name__)
PLUGINS = ("stock", "price")


class Report:
    def csv(self):
        return ""


@app.route("/plugin")
def plugin():
    name = request.args["name"]  # step: 1
    module = __import__("plugins." + name)  # want: unsafe-reflection  step: 2
    import_string(request.args["class"])  # want: unsafe-reflection
    getattr(Report(), request.args["format"])()  # want: unsafe-reflection
    setattr(module, request.args["key"], request.args["value"])  # want: unsafe-reflection
    return "done"


@app.route("/safe")
def safe():
    name = request.args["name"]
    __import__("plugins.stock")  # safe: unsafe-reflection (constant)
    __import__("plugins.p" + str(int(name)))  # safe: unsafe-reflection (neutralised for this use)
    __import__(os.environ["PLUGIN"])  # safe: unsafe-reflection (no attacker-controlled data reaches it)
    if name in PLUGINS:
        __import__("plugins." + name)  # safe: unsafe-reflection
    return "done"
