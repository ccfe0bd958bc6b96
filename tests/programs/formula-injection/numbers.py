"""A number in place of text."""

import csv

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    csv.writer(request.stream).writerow(value)  # safe: formula-injection (number or boolean)
    return "done"
