"""Pages that are put together by hand, with encoded values."""

import html
import json
from html import escape

from flask import Flask, request

app = Flask(__name__)


def heading(name):
    return f"<h1>{escape(name)}</h1>"  # safe: encoded-for-elsewhere (encoded for its place)


def titled(name):
    return f'<img alt="{escape(name)}">'  # safe: encoded-for-elsewhere (encoded for its place)


def script(name):
    return f"<script>greet({escape(name)})</script>"  # want: encoded-for-elsewhere


def script_text(name):
    return f"<script>greet('{escape(name)}')</script>"  # safe: encoded-for-elsewhere (between quotes that it encodes)


def event(name):
    return "<button onclick=\"greet('%s')\">Hello</button>" % html.escape(name)  # want: encoded-for-elsewhere


def bare(name):
    return "<input value={}>".format(escape(name))  # want: encoded-for-elsewhere


def open_quotes(name):
    return f'<input value="{escape(name, quote=False)}">'  # want: encoded-for-elsewhere


def data(settings):
    text = json.dumps(settings)
    return "<p>Map</p><script>start(" + text + ")</script>"  # want: encoded-for-elsewhere


def careful(settings):
    return f"<script>start({json.dumps(settings).replace('<', chr(92) + 'u003c')})</script>"


def after(settings, name):
    return f"<script src='map.js'></script><p>{escape(name)}</p>"  # safe: encoded-for-elsewhere (encoded for its place)


@app.route("/back")
def back():
    return f'<a href="{escape(request.args["to"])}">back</a>'  # want: encoded-for-elsewhere


@app.route("/more")
def more():
    query = request.args["q"]
    return f'<a href="/more?q={escape(query)}">more</a>'  # safe: encoded-for-elsewhere (encoded for its place)


def linked(page):
    return f'<a href="{escape(page.url)}">{page.number}</a>'  # safe: encoded-for-elsewhere (encoded for its place)
