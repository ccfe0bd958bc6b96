"""Templates made of what clients send."""

import os

from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.route("/hello")
def hello():
    name = request.args["name"]  # step: 1
    page = "<p>Hello %s</p>" % name  # step: 2
    return render_template_string(page)  # want: template-injection  step: 3


@app.route("/card")
def card():
    text = request.form["text"]
    Template(text).render()  # want: template-injection
    return environment.from_string(text).render()  # want: template-injection


@app.route("/safe")
def safe():
    name = request.args["name"]
    render_template_string("<p>{{ name }}</p>", name=name)  # safe: template-injection (constant)
    Template("count " + str(int(name)))  # safe: template-injection (neutralised for this use)
    Template(os.environ["BANNER"])  # safe: template-injection (no attacker-controlled data reaches it)
    return render_template("hello.html", name=name)
