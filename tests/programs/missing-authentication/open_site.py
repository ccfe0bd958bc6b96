from flask import Flask
from flask_login import login_required

app = Flask(__name__)


@app.route("/news")
def news():  # safe: missing-authentication (the same for everybody)
    return "news"


@app.route("/prices")
def prices():  # safe: missing-authentication (the same for everybody)
    return "prices"


@app.route("/opening-hours")
def hours():  # safe: missing-authentication (the same for everybody)
    return "9 to 5"


@app.route("/edit")
@login_required
def edit():
    return "edit"


@app.route("/write")
@login_required
def write():
    return "write"
