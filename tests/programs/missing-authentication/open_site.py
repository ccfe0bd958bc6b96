from flask import Flask
from flask_login import login_required

app = Flask(__name__)


@app.route("/news")
def news():  # undecided: missing-authentication (fewer than half of the module's pages are guarded)
    return "news"


@app.route("/prices")
def prices():  # undecided: missing-authentication (fewer than half of the module's pages are guarded)
    return "prices"


@app.route("/opening-hours")
def hours():  # undecided: missing-authentication (fewer than half of the module's pages are guarded)
    return "9 to 5"


@app.route("/edit")
@login_required
def edit():
    return "edit"


@app.route("/write")
@login_required
def write():
    return "write"
