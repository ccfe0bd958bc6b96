"""Parsers and what they are given."""

import os
import xml.sax
import xml.sax.handler
from xml.dom import minidom
from xml.etree import ElementTree

import defusedxml.ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
LAYOUT = etree.XMLParser(remove_blank_text=True, resolve_entities=False)


@app.route("/order", methods=["POST"])
def order():
    data = request.get_data()  # step: 1
    tree = etree.fromstring(data)  # want: xml-external-entity  step: 2
    etree.XML(data, etree.XMLParser(resolve_entities=True))  # want: xml-external-entity
    etree.XML(data, etree.XMLParser(remove_blank_text=True))  # want: xml-external-entity
    return {"tag": tree.tag}


def drawing(path, resolve=False):
    etree.parse(path, etree.XMLParser(resolve_entities=resolve))
    return etree.XML(request.get_data(), LAYOUT)  # safe: xml-external-entity (neutralised for this use)


@app.route("/told", methods=["POST"])
def told():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    minidom.parseString(request.get_data(), parser)  # want: xml-external-entity
    parser.parse(request.stream)  # want: xml-external-entity
    return "done"


@app.route("/safe", methods=["POST"])
def safe():
    data = request.get_data()
    etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))  # safe: xml-external-entity
    etree.parse("catalogue.xml")  # safe: xml-external-entity (constant)
    etree.parse(os.environ["CATALOGUE"])  # safe: xml-external-entity (no attacker-controlled data reaches it)
    etree.XML("<n>%d</n>" % int(request.args["n"]))  # safe: xml-external-entity (neutralised for this use)
    ElementTree.fromstring(data)
    minidom.parseString(data, xml.sax.make_parser())
    defusedxml.ElementTree.fromstring(data)
    return "done"
