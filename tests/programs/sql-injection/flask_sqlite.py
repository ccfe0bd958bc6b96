"""Statements of a small Flask service over sqlite3."""

import os
import sqlite3

from flask import Flask, request

app = Flask(__name__)
TABLES = {"people": "person", "orders": "invoice"}
COLUMNS = ("name", "born")


def connect() -> sqlite3.Connection:
    return sqlite3.connect("shop.db")


@app.route("/people")
def people():
    name = request.args["name"]  # step: 1
    sql = "select * from person where name = '" + name + "'"  # step: 2
    return {"rows": connect().execute(sql).fetchall()}  # want: sql-injection  step: 3


@app.route("/formatted")
def formatted():
    cursor = connect().cursor()
    cursor.execute("select * from person where name = '%s'" % request.args["name"])  # want: sql-injection
    cursor.execute("select * from person where name = '{}'".format(request.args["name"]))  # want: sql-injection
    cursor.execute(f"select * from person where name = '{request.args['name']}'")  # want: sql-injection
    cursor.executescript("delete from person where name = '" + request.form["name"] + "'")  # want: sql-injection
    return "done"


@app.route("/person/<name>")
def person(name):
    rows = connect().execute("select * from person where name = '" + name + "'")  # want: sql-injection
    return {"rows": rows.fetchall()}


@app.route("/safe")
def safe():
    db = connect()
    name = request.args["name"]
    db.execute("select * from person where name = ?", (name,))  # safe: sql-injection (constant)
    db.execute("select * from person where id = " + str(int(name)))  # safe: sql-injection (neutralised for this use)
    db.execute("select * from person limit %d" % int(name))  # safe: sql-injection (neutralised for this use)
    db.execute("attach '" + os.environ["ARCHIVE"] + "'")  # safe: sql-injection (no attacker-controlled data reaches it)
    return "done"


@app.route("/sorted")
def sorted_people():
    db = connect()
    table = TABLES[request.args["table"]]
    db.execute("select * from " + table)  # safe: sql-injection (no attacker-controlled data reaches it)
    order = request.args["order"]
    if order not in COLUMNS:
        order = "name"
    return {"rows": db.execute("select * from person order by " + order).fetchall()}  # safe: sql-injection


@app.route("/numbered")
def numbered():
    number = request.args["number"]
    if not number.isdigit():
        return "not a number", 400
    connect().execute("select * from person where id = " + number)  # safe: sql-injection (neutralised for this use)
    return "done"
