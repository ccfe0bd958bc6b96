import flask
from flask import request

app = flask.Flask(__name__)
PLAIN = [",", ".", "-", "_", " "]


def encoded(text):
    out = ""
    for c in text:
        if c.isalnum() or c in PLAIN:
            out += c
        else:
            out += f"&#{ord(c)};"
    return out


@app.route("/on")
def on():
    return flask.redirect(encoded(request.args["to"]))  # want: open-redirect


@app.route("/page")
def page():
    kind = request.args["kind"]
    if kind in ("/a", "/b"):
        return flask.redirect(kind)  # safe: open-redirect
    return ""
