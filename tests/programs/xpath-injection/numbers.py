"""A number in place of text."""

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    etree.parse("users.xml").xpath(value)  # safe: xpath-injection (number or boolean)
    return "done"
