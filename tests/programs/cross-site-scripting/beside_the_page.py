"""Data beside the page's text: headers, and links that carry a query."""

from django.http import HttpRequest, HttpResponse
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/a")
def allowed():
    headers = {"Access-Control-Allow-Origin": request.headers["Origin"]}
    return make_response("", 200, headers)  # safe: cross-site-scripting (constant)


@app.route("/b")
def shown():
    return make_response(request.args["q"], 200)  # want: cross-site-scripting


def link(request: HttpRequest):
    query = request.GET.copy()
    return HttpResponse(f"<a href='?{query.urlencode()}'>")  # safe: cross-site-scripting (neutralised for this use)
