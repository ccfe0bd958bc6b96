"""Pages whose parts are put together in another file."""

from flask import Flask, request

from parts import Page, heading, plain

app = Flask(__name__)


@app.route("/page")
def page():
    made = Page(request.args["title"])  # step: 1
    return made.render()  # want: cross-site-scripting  step: 4


@app.route("/heading")
def head():
    return heading(request.args["title"])  # safe: cross-site-scripting (neutralised for this use)


@app.route("/number")
def number():
    return plain(int(request.args["n"]))  # safe: cross-site-scripting
