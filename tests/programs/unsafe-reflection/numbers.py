"""A number in place of text."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    getattr(app, value)  # safe: unsafe-reflection (number or boolean)
    return "done"
