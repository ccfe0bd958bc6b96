"""A number in place of text."""

from xml.etree import ElementTree


from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    ElementTree.fromstring(value)  # safe: xml-entity-expansion (number or boolean)
    return "done"
