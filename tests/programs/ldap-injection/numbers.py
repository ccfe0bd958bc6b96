"""A number in place of text."""

import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    directory = ldap.initialize("ldaps://directory.example")
    directory.search_s("dc=example", ldap.SCOPE_SUBTREE, value)  # safe: ldap-injection (number or boolean)
    return "done"
