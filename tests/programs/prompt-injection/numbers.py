"""A number in place of text."""

import anthropic
from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    anthropic.Anthropic().messages.create(system=value)  # safe: prompt-injection (number or boolean)
    return "done"
