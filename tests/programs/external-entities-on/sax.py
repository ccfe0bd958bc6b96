"""Features of a SAX parser."""

import xml.sax
import xml.sax.handler


def load(path):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # want: external-entities-on
    parser.setFeature("http://xml.org/sax/features/external-general-entities", 1)  # want: external-entities-on
    parser.parse(path)


def plain(path):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, False)  # safe: external-entities-on (argument is safe)
    parser.setFeature(xml.sax.handler.feature_namespaces, True)  # safe: external-entities-on (another feature)
    parser.parse(path)
