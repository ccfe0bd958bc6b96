"""Where a login page sends its users."""

import os

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/home", "cart": "/cart"}


@app.route("/login")
def login():
    target = request.args.get("next", "/")  # step: 1
    return redirect(target)  # want: open-redirect  step: 2


@app.route("/prefixed")
def prefixed():
    return redirect("https://" + request.args["host"] + "/")  # want: open-redirect


@app.route("/slash")
def slash():
    return redirect("/" + request.args["page"])  # want: open-redirect


@app.route("/safe")
def safe():
    page = request.args["page"]
    redirect("/home")  # safe: open-redirect (constant)
    redirect("/pages/" + page)  # safe: open-redirect (neutralised for this use)
    redirect("https://www.example.org/" + page)  # safe: open-redirect (neutralised for this use)
    redirect(url_for("page", name=page))  # safe: open-redirect (neutralised for this use)
    redirect("/page/%d" % int(page))  # safe: open-redirect (neutralised for this use)
    redirect(os.environ["HOME_PAGE"])  # safe: open-redirect (no attacker-controlled data reaches it)
    return redirect(PAGES.get(page, "/"))  # safe: open-redirect
