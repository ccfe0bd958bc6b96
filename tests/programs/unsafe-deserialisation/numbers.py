"""A number in place of text."""

import pickle

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    pickle.loads(value)  # safe: unsafe-deserialisation (number or boolean)
    return "done"
