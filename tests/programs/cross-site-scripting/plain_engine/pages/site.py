from flask import Flask, request
from jinja2 import Environment, FileSystemLoader, select_autoescape

app = Flask(__name__)
plain = Environment(loader=FileSystemLoader("templates"))
careful = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape())


@app.route("/plain")
def show_plain():
    template = plain.get_template("raw.html")
    return template.render(name=request.args["name"])  # want: cross-site-scripting


@app.route("/careful")
def show_careful():
    template = careful.get_template("kept.html")
    return template.render({"name": request.args["name"]})
