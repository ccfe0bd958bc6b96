"""A login page whose test of the address is in another file."""

from flask import Flask, redirect, request

from address import is_local, local_or_home

app = Flask(__name__)


@app.route("/login")
def login():
    target = request.args["next"]
    if is_local(target):
        return redirect(target)  # safe: open-redirect (neutralised for this use)
    return redirect(request.referrer)  # want: open-redirect


@app.route("/out")
def out():
    return redirect(local_or_home(request.args["next"]))  # safe: open-redirect
