"""Jobs that a page starts."""

from flask import Flask, request

from jobs import Converter

app = Flask(__name__)


@app.route("/convert", methods=["POST"])
def convert():
    converter = Converter()
    converter.set_name(request.form["name"])  # step: 1
    converter.set_size(int(request.form["size"]))
    converter.run()
    return "done"
