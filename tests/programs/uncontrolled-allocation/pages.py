"""Pages as long as a client wants."""

import sqlite3

from flask import Flask, jsonify, request
from sqlalchemy import select

from shop.model import Order, session

app = Flask(__name__)


@app.route("/zeros")
def zeros():
    return jsonify([0] * int(request.args["count"]))  # want: uncontrolled-allocation


@app.route("/zeros/bounded")
def bounded():
    count = min(int(request.args["count"]), 100)
    return jsonify([0] * count)  # safe: uncontrolled-allocation (neutralised for this use)


@app.route("/rows")
def rows():
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("select * from orders")
    return jsonify(cursor.fetchmany(int(request.args["limit"])))  # want: uncontrolled-allocation


@app.route("/orders")
def orders():
    limit = request.args.get("limit", 50, type=int)
    return jsonify([each.number for each in session.scalars(select(Order).limit(limit))])  # want: uncontrolled-allocation


@app.route("/orders/first")
def first():
    limit = request.args.get("limit", 50, type=int)
    if limit > 200:
        limit = 200
    found = session.scalars(select(Order).limit(limit))  # safe: uncontrolled-allocation (neutralised for this use)
    return jsonify([each.number for each in found])
