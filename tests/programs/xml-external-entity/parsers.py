"""Parsers and what they are given."""

import os
import xml.sax
from xml.dom import minidom
from xml.etree import ElementTree

import defusedxml.ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/order", methods=["POST"])
def order():
    data = request.get_data()  # step: 1
    tree = etree.fromstring(data)  # want: xml-external-entity  step: 2
    ElementTree.fromstring(data)  # want: xml-external-entity
    minidom.parseString(data)  # want: xml-external-entity
    xml.sax.parseString(data, xml.sax.ContentHandler())  # want: xml-external-entity
    return {"tag": tree.tag}


@app.route("/safe", methods=["POST"])
def safe():
    data = request.get_data()
    ElementTree.parse("catalogue.xml")  # safe: xml-external-entity (constant)
    etree.parse(os.environ["CATALOGUE"])  # safe: xml-external-entity (no attacker-controlled data reaches it)
    defusedxml.ElementTree.fromstring(data)
    return "done"
