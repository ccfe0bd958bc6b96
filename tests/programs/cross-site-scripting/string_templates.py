"""Templates whose text stands in the program: the holes of each say what becomes of the data."""

from flask import Flask, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)
bare = Environment()
careful = Environment(autoescape=True)
PAGE = """
<h1>{{ title }}</h1>
<p>{{ body|safe }}</p>
"""  # the hole of `body` is told where it stands


@app.route("/escaped")
def escaped():
    return render_template_string("<b>{{ x }}</b>", x=request.args["x"])  # safe: cross-site-scripting (neutralised)


@app.route("/declared")
def declared():
    return render_template_string("<i>{{ x|safe }}</i>", x=request.args["x"])  # want: cross-site-scripting


@app.route("/title")
def titled():
    return render_template_string(PAGE, title=request.args["x"], body="b")


@app.route("/bare")
def unescaped():
    return Template("<p>{{ x }}</p>").render(x=request.args["x"])  # want: cross-site-scripting


@app.route("/filtered")
def filtered():
    return Template("<p>{{ x|e }}</p>").render(x=request.args["x"])  # safe: cross-site-scripting (neutralised)


@app.route("/environment")
def from_environment():
    page = bare.from_string("<u>{{ x }}</u> {{ y|e }}")  # want: cross-site-scripting
    return page.render(x=request.args["x"], y=request.args["y"])


@app.route("/script")
def in_a_script():
    page = careful.from_string("<b>{{ x }}</b><script>var a = {{ y }};</script>")  # want: cross-site-scripting
    return page.render(x=request.args["x"], y=request.args["y"])


@app.route("/words")
def no_page():
    return Template("Hello {{ x }}").render(x=request.args["x"])  # want: cross-site-scripting
