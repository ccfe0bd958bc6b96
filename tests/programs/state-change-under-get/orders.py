"""Orders of a shop."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def connect() -> sqlite3.Connection:
    return sqlite3.connect("shop.db")


@app.route("/remove/<number>")  # want: state-change-under-get
def remove(number):
    connect().execute("delete from orders where number = ?", (number,))
    return "removed"


@app.route("/pay/<number>", methods=["GET", "POST"])  # want: state-change-under-get
def pay(number):
    db = connect()
    db.execute(request.args["statement"])
    db.commit()
    return "paid"


@app.route("/cancel/<number>", methods=["POST"])
def cancel(number):  # safe: state-change-under-get (GET requests do not reach it)
    connect().execute("delete from orders where number = ?", (number,))
    return "cancelled"


@app.post("/close/<number>")
def close(number):  # safe: state-change-under-get (GET requests do not reach it)
    connect().execute("delete from orders where number = ?", (number,))
    return "closed"


@app.route("/change/<number>", methods=["GET", "POST"])
def change(number):  # safe: state-change-under-get (the handler asks for the method)
    if request.method == "POST":
        connect().execute("update orders set open = 0 where number = ?", (number,))
    return "changed"


@app.route("/show/<number>")
def show(number):  # safe: state-change-under-get (the handler changes no stored data itself)
    return {"rows": connect().execute("select * from orders where number = ?", (number,)).fetchall()}


def purge():
    connect().execute("delete from orders")
