# review: threat-model=library
"""Documents that are kept in files."""

from lxml import etree

CAREFUL = etree.XMLParser(resolve_entities=False, no_network=True)


def title(path):
    with open(path, encoding="utf-8") as file:
        return etree.fromstring(file.read().encode()).findtext("title")  # want: xml-external-entity


def title_well(path):
    with open(path, encoding="utf-8") as file:
        tree = etree.fromstring(file.read().encode(), parser=CAREFUL)  # safe: xml-external-entity
        return tree.findtext("title")
