"""Look-ups by an extension that puts names into its own filters."""

from flask import Flask, request
from flask_simpleldap import LDAP

app = Flask(__name__)
directory = LDAP(app)


@app.route("/login", methods=["POST"])
def login():
    name = request.form["name"]
    found = directory.get_object_details(name)  # want: ldap-injection
    return {"found": found is not None}
