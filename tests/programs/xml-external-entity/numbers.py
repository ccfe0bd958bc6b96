"""A number in place of text."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    etree.fromstring(value)  # safe: xml-external-entity (number or boolean)
    return "done"
