"""Changes of the password of whoever is logged in."""

from django.http import HttpResponse, HttpResponseForbidden
from flask import Flask, abort, request, session
from flask_login import current_user
from werkzeug.security import generate_password_hash

app = Flask(__name__)


@app.route("/password", methods=["POST"])
def change_password():
    current_user.password_hash = generate_password_hash(request.form["password"])  # want: unverified-password-change
    return "changed"


@app.route("/password/checked", methods=["POST"])
def change_checked():
    if not current_user.check_password(request.form["password"]):
        abort(403)
    wanted = request.form["wanted"]
    current_user.set_password(wanted)  # safe: unverified-password-change (the former one is asked for)
    return "changed"


@app.route("/settings", methods=["POST"])
def settings():
    user = app.users.get(session["user_id"])
    if request.form["password"] != request.form["repeated"]:
        abort(400)
    user.password = generate_password_hash(request.form["password"])  # want: unverified-password-change
    return "changed"


def update(request):
    user = request.user
    user.set_password(request.POST["password"])  # want: unverified-password-change
    user.save()
    return HttpResponse("changed")


def update_checked(request):
    if not app.accepts(request.user, request.POST["old_password"]):
        return HttpResponseForbidden()
    wanted = request.POST["password"]
    request.user.set_password(wanted)  # safe: unverified-password-change (the former one is asked for)
    request.user.save()
    return HttpResponse("changed")


def reset_password(request):
    request.user.set_password(request.POST["password"])  # safe: unverified-password-change (no change by the user)
    return HttpResponse("changed")


def by_form(request, form):
    if form.is_valid():
        wanted = form.cleaned_data["password"]
        request.user.set_password(wanted)  # undecided: unverified-password-change (what the form has)
    return HttpResponse("changed")


def of_another(request, users):
    user = users.get(request.POST["name"])
    user.set_password(request.POST["password"])
    return HttpResponse("changed")
