"""Orders and transfers by numbers of the request."""

from decimal import Decimal

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/order")
def order(item):
    quantity = int(request.form["quantity"])
    return {"total": item.price * quantity}  # want: negative-quantity


@app.post("/transfer")
def transfer(account, other):
    amount = Decimal(request.form["amount"])
    account.balance -= amount  # want: negative-quantity
    other.balance += amount  # want: negative-quantity
    return {}


@app.post("/spend")
def spend(account):
    account.points = account.points - int(request.form["points"])  # want: negative-quantity
    return {}


@app.post("/bounded")
def bounded(item):
    quantity = int(request.form["quantity"])
    if quantity < 1:
        abort(400)
    return {"total": quantity * item.price}  # safe: negative-quantity (never negative)


@app.post("/covered")
def covered(account):
    amount = int(request.form["amount"])
    if amount > account.balance:
        abort(400)
    account.balance -= amount  # want: negative-quantity
    return {}


@app.post("/asked")
def asked(account):
    amount = int(request.form["amount"])
    if not account.may_spend(amount):
        abort(400)
    account.balance -= amount  # safe: negative-quantity (a test asks about it)
    return {}


@app.post("/least")
def least(account, min_amount):
    amount = float(request.form["amount"])
    if amount < min_amount:
        abort(400)
    account.balance -= amount  # safe: negative-quantity (a test asks about it)
    return {}


@app.get("/page")
def page(rows):
    number = int(request.args["page"])
    return {"offset": number * 20}
