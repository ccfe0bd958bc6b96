"""Look-ups in a directory."""

import os

import ldap
from flask import Flask, request
from ldap.filter import escape_filter_chars, filter_format

app = Flask(__name__)
BASE = "ou=people,dc=example"


@app.route("/user")
def user():
    directory = ldap.initialize("ldaps://directory.example")
    uid = request.args["uid"]  # step: 1
    question = f"(&(objectClass=person)(uid={uid}))"  # step: 2
    found = directory.search_s(BASE, ldap.SCOPE_SUBTREE, question)  # want: ldap-injection  step: 3
    directory.search_s("uid=" + uid + "," + BASE, ldap.SCOPE_BASE)  # want: ldap-injection
    return {"found": found}


@app.route("/safe")
def safe():
    directory = ldap.initialize("ldaps://directory.example")
    uid = request.args["uid"]
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, "(uid=admin)")  # safe: ldap-injection (constant)
    escaped = "(uid=" + escape_filter_chars(uid) + ")"
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, escaped)  # safe: ldap-injection (neutralised for this use)
    formatted = filter_format("(uid=%s)", [uid])
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, formatted)  # safe: ldap-injection (neutralised for this use)
    number = "(number=" + str(int(uid)) + ")"
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, number)  # safe: ldap-injection (neutralised for this use)
    own = "(uid=" + os.environ["SERVICE"] + ")"
    directory.search_s(BASE, ldap.SCOPE_SUBTREE, own)  # safe: ldap-injection (no attacker-controlled data reaches it)
    return "done"
