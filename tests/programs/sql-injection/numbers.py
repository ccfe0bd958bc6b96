"""A number in place of text."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    sqlite3.connect("shop.db").execute(value)  # safe: sql-injection (number or boolean)
    return "done"
