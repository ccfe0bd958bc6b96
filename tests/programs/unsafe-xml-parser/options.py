"""Options of parsers."""

import defusedxml.ElementTree
from lxml import etree


def schema(path):
    parser = etree.XMLParser(resolve_entities=True)  # want: unsafe-xml-parser
    return etree.parse(path, parser)


def remote(path):
    return etree.parse(path, etree.XMLParser(no_network=False))  # want: unsafe-xml-parser


def plain(path):
    parser = etree.XMLParser(resolve_entities=False)  # safe: unsafe-xml-parser (argument is safe)
    etree.parse(path, etree.XMLParser())  # safe: unsafe-xml-parser (argument is safe)
    return etree.parse(path, parser)


def opened(path):
    return defusedxml.ElementTree.parse(path, forbid_entities=False)  # want: unsafe-xml-parser
