"""Text that is marked as a page, and what is put into it by operators."""

from flask import request
from markupsafe import Markup


def greeting():
    page = Markup("<b>%s</b>") % request.args["name"]  # safe: cross-site-scripting (constant)
    more = page + request.args["more"]
    return Markup(more)  # safe: cross-site-scripting (neutralised for this use)


def raw():
    return Markup("<b>%s</b>" % request.args["name"])  # want: cross-site-scripting
