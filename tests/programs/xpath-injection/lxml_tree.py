"""Expressions over a document of users."""

import os
import re

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/user")
def user():
    tree = etree.parse("users.xml")
    name = request.args["name"]  # step: 1
    expression = "//user[name='%s']" % name  # step: 2
    found = tree.xpath(expression)  # want: xpath-injection  step: 3
    etree.XPath("//user[name='" + name + "']")  # want: xpath-injection
    return {"found": len(found)}


@app.route("/safe")
def safe():
    tree = etree.parse("users.xml")
    name = request.args["name"]
    tree.xpath("//user[name=$name]", name=name)  # safe: xpath-injection (constant)
    tree.xpath("//user[" + str(int(name)) + "]")  # safe: xpath-injection (neutralised for this use)
    tree.xpath(os.environ["USERS"])  # safe: xpath-injection (no attacker-controlled data reaches it)
    if not re.fullmatch(r"\w+", name):
        return "no name", 400
    tree.xpath("//user[name='" + name + "']")  # safe: xpath-injection (neutralised for this use)
    return "done"
