"""Filters that an application adds to its templates."""

from flask import Flask, render_template, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.template_filter("md")
def markdown(text):
    return Markup("<p>" + text + "</p>")  # want: cross-site-scripting


def clean(text):
    return escape(text)


app.jinja_env.filters["tidy"] = clean


@app.template_global()
def badge(text):
    return Markup("<b>" + text + "</b>")  # want: cross-site-scripting


@app.route("/")
def home():
    return render_template("home.html", a=request.args["a"], b=request.args["b"], c=request.args["c"])
