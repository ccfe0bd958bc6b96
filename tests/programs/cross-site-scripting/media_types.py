"""A catalogue's answers in several media types: what no browser shows as markup carries no script."""

import json
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse

import bottle
import tornado.web
import webob
from aiohttp import web
from django.http import HttpResponse
from flask import Flask, Response, make_response, request
from starlette.requests import Request
from starlette.responses import Response as Answer

app = Flask(__name__)


@app.route("/json")
def as_json():
    return Response(json.dumps({"word": request.args["word"]}), mimetype="application/json")


@app.route("/text")
def as_text():
    return Response(request.args["word"], content_type="text/plain; charset=utf-8")


@app.route("/header")
def by_header():
    return Response(request.args["word"], headers={"content-type": "text/csv"})


@app.route("/later")
def declared_later():
    answer = make_response(request.args["word"])
    answer.headers["Content-Type"] = "text/plain"
    return answer


@app.route("/attribute")
def declared_by_attribute():
    answer = make_response(request.args["word"])
    answer.mimetype = "text/csv"
    return answer


@app.route("/tuple")
def with_headers():
    return request.args["word"], 200, {"Content-Type": "text/plain"}


@app.route("/markup")
def as_markup():
    return Response(request.args["word"], mimetype="text/html")  # want: cross-site-scripting


@app.route("/unstated")
def unstated():
    return Response(request.args["word"])  # want: cross-site-scripting


@app.route("/later-markup")
def declared_markup_later():
    answer = make_response(request.args["word"])  # want: cross-site-scripting
    answer.headers["Content-Type"] = "text/html"
    return answer


@app.route("/chosen")
def chosen_outside():
    kind = request.args["kind"]
    word = request.args["word"]
    return Response(word, mimetype=kind)  # undecided: cross-site-scripting (how the call is made is not known)


@app.route("/asked")
def asked_elsewhere():
    return fetched({}, request.args["word"])  # want: cross-site-scripting


def fetched(headers, word):
    headers["Content-Type"] = "application/json"
    return "<p>" + word


def table(request):
    answer = HttpResponse(content_type="text/csv")
    answer.write(request.GET["word"])
    return answer


def page(request):
    answer = HttpResponse()
    answer.write(request.GET["word"])  # want: cross-site-scripting
    return answer


@webob.dec.wsgify
def plain(req):
    answer = webob.Response(content_type="text/plain")
    answer.text = req.params["word"]
    return answer


@webob.dec.wsgify
def shown(req):
    answer = webob.Response()
    answer.text = req.params["word"]  # want: cross-site-scripting
    return answer


@bottle.route("/bottle")
def of_bottle():
    bottle.response.content_type = "application/json"
    return json.dumps({"word": bottle.request.query.word})


@bottle.route("/bottle-page")
def page_of_bottle():
    return "<p>" + bottle.request.query.word  # want: cross-site-scripting


class Search(tornado.web.RequestHandler):
    def get(self):
        if self.get_argument("raw"):
            self.set_header("Content-Type", "application/json")
            self.write(json.dumps({"word": self.get_argument("word")}))
        else:
            self.write("<p>" + self.get_argument("word"))  # want: cross-site-scripting


class Server(BaseHTTPRequestHandler):
    def do_GET(self):
        word = parse_qs(urlparse(self.path).query)["word"][0]
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(word.encode())

    def do_POST(self):
        word = parse_qs(urlparse(self.path).query)["word"][0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(word.encode())  # want: cross-site-scripting


async def answer(request: Request):
    return Answer("<p>" + request.query_params["word"], media_type="text/html")  # want: cross-site-scripting


async def listing(request: Request):
    return Answer(request.query_params["word"])


async def show(request: web.Request) -> web.Response:
    return web.Response(text="<p>" + request.query["word"], content_type="text/html")  # want: cross-site-scripting


async def tell(request: web.Request) -> web.Response:
    return web.Response(text=request.query["word"])


def routes() -> web.Application:
    site = web.Application()
    site.add_routes([web.get("/show", show), web.get("/tell", tell)])
    return site
