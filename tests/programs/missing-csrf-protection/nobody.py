from flask import Flask, request

from .models import db, find_mail

app = Flask(__name__)  # safe: missing-csrf-protection (no user is signed in by a cookie)


@app.route("/guests", methods=["POST"])
def write():
    db.session.merge(find_mail(0, request.form["mail"]))
    db.session.commit()
    return "written"
