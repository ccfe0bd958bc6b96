from flask import Flask, request
from flask_login import login_required

from .audit import current_user_may

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():  # safe: missing-authentication (open by its name or by what it does)
    return "welcome"


@app.route("/orders")
@login_required
def orders():  # safe: missing-authentication (guarded by `login_required`)
    return "orders"


@app.route("/orders/export")
@login_required
def export():  # safe: missing-authentication (guarded by `login_required`)
    return "all orders"


@app.route("/orders/archive", methods=["POST"])
def archive():  # safe: missing-authentication (asks for the user itself)
    current_user_may(request.form["order"], "archive")
    return "archived"


@app.route("/orders/purge", methods=["POST"])
def purge():  # want: missing-authentication
    return "gone"


@app.route("/orders/mail", methods=["POST"])
@login_required
def mail():
    return "sent"


def helper():
    return "no page"


@app.before_request
def remember_start():
    request.started = True
