import sqlite3

import pyotp
from flask import Flask, abort, redirect, request, session
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import current_user, login_required, login_user
from werkzeug.security import check_password_hash

from .models import User, db, failures

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app)


@app.route("/login", methods=["POST"])
def login():  # want: unlimited-attempts
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and check_password_hash(user.digest, request.form["password"]):
        session["user_id"] = user.id
    return redirect("/")


@app.route("/login/slow", methods=["POST"])
@limiter.limit("5/minute")
def slow_login():  # safe: unlimited-attempts (`limiter` bounds attempts)
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and check_password_hash(user.digest, request.form["password"]):
        login_user(user)
    return redirect("/")


def is_known(name, password):
    cursor = sqlite3.connect("users").cursor()
    return cursor.execute("SELECT 1 FROM users WHERE name = ? AND password = ?", (name, password)).fetchone()


@app.route("/login/old", methods=["GET", "POST"])
def old_login():  # want: unlimited-attempts
    if request.method == "POST" and is_known(request.form["name"], request.form["password"]):
        session["name"] = request.form["name"]
    return redirect("/")


@app.route("/login/counted", methods=["POST"])
def counted_login():  # safe: unlimited-attempts (`failed_attempts` bounds attempts)
    user = User.query.filter_by(name=request.form["name"]).first()
    if user.failed_attempts > 5:
        abort(429)
    if user.password_digest == digest(request.form["password"]):
        login_user(user)
    return redirect("/")


@app.route("/second", methods=["POST"])
def second():  # want: unlimited-attempts
    if not pyotp.TOTP(session["secret"] or "").verify(request.form["code"]):
        abort(403)
    return redirect("/")


@app.route("/password", methods=["POST"])
@login_required
def change_password():  # safe: unlimited-attempts (the client is signed in)
    if not check_password_hash(current_user.digest, request.form["old"]):
        abort(403)
    current_user.digest = digest(request.form["new"])
    db.session.commit()
    return redirect("/")


@app.route("/check", methods=["GET"])
def probe():  # undecided: unlimited-attempts (it answers requests that only read)
    return {"known": check_password_hash(User.query.first().digest, request.args["password"])}


@app.route("/register", methods=["POST"])
def register():
    if request.form["password"] != request.form["password_again"]:
        abort(400)
    db.session.add(User(request.form["name"], digest(request.form["password"])))
    db.session.commit()
    return redirect("/")
