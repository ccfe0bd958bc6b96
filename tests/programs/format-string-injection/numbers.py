"""A number in place of text."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    format(3.14, value)  # safe: format-string-injection (number or boolean)
    return "done"
