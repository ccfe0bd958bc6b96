"""Pages put together by hand."""

import os
from html import escape

from flask import Flask, Response, jsonify, make_response, render_template, request
from markupsafe import Markup
from markupsafe import escape as escape_markup

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")  # step: 1
    page = "<p>Hello " + name + "</p>"  # step: 2
    return page  # want: cross-site-scripting  step: 3


@app.route("/made")
def made():
    response = make_response("<p>" + request.args["name"] + "</p>")  # want: cross-site-scripting
    response.headers["X-Made"] = "yes"
    return response


@app.route("/built")
def built():
    return Response("<p>" + request.form["name"] + "</p>", mimetype="text/html")  # want: cross-site-scripting


@app.route("/marked")
def marked():
    return render_template("page.html", note=Markup(request.args["note"]))  # want: cross-site-scripting


@app.route("/constant")
def constant():
    return "<p>Hello</p>"  # safe: cross-site-scripting (constant)


@app.route("/escaped")
def escaped():
    return "<p>" + escape(request.args["name"]) + "</p>"  # safe: cross-site-scripting (neutralised for this use)


@app.route("/escaped-too")
def escaped_too():
    return f"<p>{escape_markup(request.args['name'])}</p>"  # safe: cross-site-scripting (neutralised for this use)


@app.route("/rendered")
def rendered():
    return render_template("page.html", note=request.args["note"])  # safe: cross-site-scripting


@app.route("/count")
def count():
    return str(int(request.args["count"]))  # safe: cross-site-scripting (neutralised for this use)


@app.route("/host")
def host():
    return "<p>" + os.uname().nodename + "</p>"  # safe: cross-site-scripting


@app.route("/banner")
def banner():
    return "<p>" + os.environ["BANNER"] + "</p>"  # safe: cross-site-scripting (no attacker-controlled data reaches it)


@app.route("/data")
def data():
    return jsonify({"name": request.args["name"]})


@app.route("/object")
def as_object():
    return {"name": request.args["name"]}  # safe: cross-site-scripting (number or boolean)
