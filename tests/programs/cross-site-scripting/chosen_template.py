"""Templates whose name is chosen while the program runs, of engines that escape and that do not."""

from flask import Flask, Response, request
from jinja2 import Environment, FileSystemLoader

app = Flask(__name__)


def page(name, **context):
    engine = Environment(loader=FileSystemLoader("pages"), autoescape=True)
    template = engine.get_template(name)
    return Response(template.render(context), mimetype="text/html")  # safe: cross-site-scripting (neutralised)


def plain(name, **context):
    engine = Environment(loader=FileSystemLoader("pages"), autoescape=False)
    template = engine.get_template(name)
    return Response(template.render(context), mimetype="text/html")  # want: cross-site-scripting


@app.route("/a")
def shown():
    return page(request.args["page"], q=request.args["q"])


@app.route("/b")
def written():
    return plain(request.args["page"], q=request.args["q"])
