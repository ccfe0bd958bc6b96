"""A test of an expression that is then written again."""

from urllib.parse import urljoin, urlparse

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, redirect, request

app = Flask(__name__)


def is_local(target):
    here = urlparse(request.host_url)
    there = urlparse(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and here.netloc == there.netloc


@app.route("/a")
def checked():
    if request.args.get("next") and is_local(request.args.get("next")):
        return redirect(request.args.get("next"))  # safe: open-redirect (neutralised for this use)
    return redirect("/")


@app.route("/b")
def another():
    if is_local(request.args.get("next")):
        return redirect(request.args.get("then"))  # want: open-redirect
    return redirect(request.args.get("next"))  # want: open-redirect


def in_django(request):
    if url_has_allowed_host_and_scheme(request.GET["next"], {"example.org"}):
        return HttpResponseRedirect(request.GET["next"])  # safe: open-redirect (neutralised for this use)
    return HttpResponseRedirect(request.GET["next"])  # want: open-redirect
