"""A number in place of text."""

from flask import Flask, request
from jinja2 import Template

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    Template(value)  # safe: template-injection (number or boolean)
    return "done"
