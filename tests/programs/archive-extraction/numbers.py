"""A number in place of text."""

import shutil

from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    shutil.unpack_archive(value)  # safe: archive-extraction (number or boolean)
    return "done"
