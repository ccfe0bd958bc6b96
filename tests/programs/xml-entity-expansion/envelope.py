# review: threat-model=library
"""A library that is given documents."""

from xml.etree import ElementTree

import defusedxml.ElementTree


def envelope(text):
    return ElementTree.fromstring(text).find("envelope")  # want: xml-entity-expansion


def envelope_well(text):
    return defusedxml.ElementTree.fromstring(text).find("envelope")
