"""A program with its own sessions: each page tests them in its own way."""

from functools import wraps

from flask import Blueprint, Flask, abort, redirect, render_template, request, session
from werkzeug.security import check_password_hash

from .models import Note, User, db

app = Flask(__name__)
notes = Blueprint("notes", __name__)
staff = Blueprint("staff", __name__)


def members_only(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if "user_id" not in session:
            return redirect("/sign-in")
        return view(*args, **kwargs)

    return inner


def private(view):
    @wraps(view)
    def inner(*args, **kwargs):
        return view(*args, **kwargs)

    return inner


def user_of_session():
    user = User.query.get(session.get("user_id"))
    if user is None:
        abort(401)
    return user


@app.route("/sign-in", methods=["POST"])
def enter():  # safe: missing-authentication (open by its name or by what it does)
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and check_password_hash(user.digest, request.form["password"]):
        session["user_id"] = user.id
    return redirect("/")


@app.route("/key", methods=["POST"])
def key():  # safe: missing-authentication (verifies a password or a code itself)
    user = User.query.filter_by(name=request.json["name"]).first_or_404()
    if not user.check_password(request.json["secret"]):
        abort(403)
    user.key = make_key()
    db.session.commit()
    return user.key


@app.route("/house-rules")
def rules():  # safe: missing-authentication (the same for everybody)
    return render_template("rules.html")


@notes.route("/notes", methods=["POST"])
@members_only
def add():  # safe: missing-authentication (guarded by `members_only`)
    db.session.add(Note(request.form["text"]))
    db.session.commit()
    return "added"


@notes.route("/notes/mine", methods=["POST"])
def rename():  # safe: missing-authentication (asks for the user itself)
    user = user_of_session()
    user.title = request.form["title"]
    db.session.commit()
    return "renamed"


@notes.route("/notes/import", methods=["POST"])
def load():  # want: missing-authentication
    db.session.add_all(Note(line) for line in request.form["text"].split())
    db.session.commit()
    return "loaded"


@notes.route("/notes/share", methods=["POST"])
@private
def share():  # want: missing-authentication
    db.session.add(Note(request.form["text"]))
    db.session.commit()
    return "shared"


@notes.route("/notes/<int:number>")
def show(number):  # undecided: missing-authentication (nothing says who may open it)
    return Note.query.get(number).text


@staff.before_request
def only_staff():
    if not session.get("is_staff"):
        abort(403)


@staff.route("/notes/all", methods=["DELETE"])
def clear():  # safe: missing-authentication (guarded by `only_staff`)
    Note.query.delete()
    db.session.commit()
    return "cleared"
