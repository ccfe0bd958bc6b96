from django.http import HttpResponse, HttpResponseForbidden
from flask import Flask, abort, redirect, request

app = Flask(__name__)


@app.route("/move", methods=["POST"])
def move():
    if request.referrer != "https://shop.example/cart":  # want: trusted-referrer
        abort(403)
    return "moved"


def update(request):
    origin = request.META.get("HTTP_REFERER", "")
    if origin.startswith("https://shop.example/"):  # want: trusted-referrer
        return HttpResponse("done")
    return HttpResponseForbidden()


@app.route("/back")
def back():
    if request.referrer:  # safe: trusted-referrer (not compared with a fixed address)
        return redirect("/last")
    return redirect("/")


@app.route("/count")
def count():
    source = "other"
    if "search" in request.headers["Referer"]:
        source = "search"
    if request.headers["Referer"] == "https://search.example/":  # safe: trusted-referrer (the answer keeps nobody out)
        source = "search"
    return source
