"""Rows fetched by primary key."""

from flask import Flask, request
from sqlalchemy.orm import Session

app = Flask(__name__)


class Invoice:
    pass


def load(session: Session, number):
    return session.get(Invoice, number)  # want: object-by-user-key


@app.route("/invoice")
def invoice():
    return load(Session(), request.args["number"])
