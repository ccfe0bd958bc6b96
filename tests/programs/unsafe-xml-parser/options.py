"""Options of parsers."""

import defusedxml.ElementTree
from lxml import etree

SHARED = etree.XMLParser(remove_blank_text=True)  # want: unsafe-xml-parser
CAREFUL = etree.XMLParser(remove_blank_text=True, resolve_entities=False)  # safe: unsafe-xml-parser (argument is safe)


def schema(path):
    parser = etree.XMLParser(resolve_entities=True)  # want: unsafe-xml-parser
    return etree.parse(path, parser)


def remote(path):
    return etree.parse(path, etree.XMLParser(no_network=False))  # want: unsafe-xml-parser


def plain(path):
    parser = etree.XMLParser(resolve_entities=False)  # safe: unsafe-xml-parser (argument is safe)
    etree.parse(path, etree.XMLParser())  # undecided: unsafe-xml-parser (the default depends on the version)
    local = etree.XMLParser(no_network=True)  # undecided: unsafe-xml-parser (the default depends on the version)
    etree.parse(path, local)
    return etree.parse(path, parser)


def opened(path):
    return defusedxml.ElementTree.parse(path, forbid_entities=False)  # want: unsafe-xml-parser
