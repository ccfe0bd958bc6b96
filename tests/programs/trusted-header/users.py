"""Users behind a proxy."""

from flask import Flask, abort, request, session

app = Flask(__name__)


@app.route("/users")
def users():
    if request.headers.get("X-Remote-User") != "admin":  # want: trusted-header
        abort(403)
    return "all users"


@app.route("/roles")
def roles():
    role = request.headers["X-User-Role"]
    return "all" if role == "admin" else "none"  # want: trusted-header


@app.route("/agents")
def agents():
    if "Mozilla" in request.headers.get("User-Agent", ""):  # safe: trusted-header (the header states no identity)
        return "browser"
    if session.get("user") != "admin":
        abort(403)
    return "all"
