"""The parsers of the standard library."""

import os
import xml.sax
from xml.dom import minidom
from xml.etree import ElementTree

import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


def read(text):
    return ElementTree.fromstring(text)  # want: xml-entity-expansion  step: 2


@app.route("/order", methods=["POST"])
def order():
    data = request.get_data()
    minidom.parseString(data)  # want: xml-entity-expansion
    xml.sax.parseString(data, xml.sax.ContentHandler())  # want: xml-entity-expansion
    return {"tag": read(request.data).tag}  # step: 1


@app.route("/safe", methods=["POST"])
def safe():
    ElementTree.parse("catalogue.xml")  # safe: xml-entity-expansion (constant)
    ElementTree.parse(os.environ["CATALOGUE"])  # safe: xml-entity-expansion (no attacker-controlled data reaches it)
    number = "<n>%d</n>" % int(request.args["n"])
    ElementTree.fromstring(number)  # safe: xml-entity-expansion (neutralised for this use)
    defusedxml.ElementTree.fromstring(request.get_data())
    return "done"
