from flask import Flask, flash, jsonify, redirect, request, session
from werkzeug.security import check_password_hash

from .models import find_user, send_link

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    user = find_user(request.form["name"])
    if user is None:
        flash("This user name does not exist.")  # want: user-enumeration
    elif not check_password_hash(user.digest, request.form["password"]):
        flash("The password is not correct for the given user name.")
    else:
        session["user_id"] = user.id
    return redirect("/")


@app.route("/api/login", methods=["POST"])
def api_login():  # safe: user-enumeration (one answer for both)
    user = find_user(request.json["name"])
    if user is None or not check_password_hash(user.digest, request.json["password"]):
        return jsonify(error="Invalid user name or password"), 401
    session["user_id"] = user.id
    return jsonify(ok=True)


@app.route("/forgot-password", methods=["POST"])
def forgot():
    user = find_user(request.form["mail"])
    if user is None:
        return "No account with this e-mail address"  # want: user-enumeration
    send_link(user)
    return "sent"


@app.route("/users/<name>")
def show(name):
    user = find_user(name)
    return user.text if user else ("User not found", 404)
