"""The request's own address, and addresses that were stored before."""

from flask import Flask, redirect, request

from models import RedirectUri

app = Flask(__name__)


@app.route("/a")
def again():
    return redirect(request.url)  # want: open-redirect


@app.route("/b")
def registered():
    where = request.args.get("redirect_uri")
    if not RedirectUri.get_by(client=1, uri=where):
        return "no", 400
    return redirect(where)  # safe: open-redirect (neutralised for this use)


@app.route("/c")
def found():
    where = request.args.get("redirect_uri")
    if RedirectUri.query.filter_by(uri=where).first() is None:
        return "no", 400
    return redirect(where)  # safe: open-redirect (neutralised for this use)


@app.route("/d")
def another():
    where = request.args.get("redirect_uri")
    if not RedirectUri.get_by(uri=request.args.get("uri")):
        return "no", 400
    return redirect(where)  # want: open-redirect
