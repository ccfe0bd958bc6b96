"""A number in place of text."""

from flask import Flask, request
from flask import redirect

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    redirect(value)  # safe: open-redirect (number or boolean)
    return "done"
