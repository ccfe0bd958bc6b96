"""A test against hosts that the caller allows."""

from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)
ALLOWED = ["example.org"]


def clean(url, allowed_hosts):
    where = urlparse(url)
    if where.hostname in allowed_hosts:
        return url
    return None


@app.route("/a")
def checked():
    return redirect(clean(request.args["next"], ALLOWED))  # safe: open-redirect (neutralised for this use)


@app.route("/b")
def unchecked():
    return redirect(request.args["next"])  # want: open-redirect
