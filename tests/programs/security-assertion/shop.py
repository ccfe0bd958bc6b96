"""A shop that asserts."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/refund", methods=["POST"])
def refund():
    amount = request.form["amount"]
    assert amount.isdigit()  # want: security-assertion
    return pay(request.user, int(amount))


def pay(user, amount):
    assert user.is_staff and amount > 0  # want: security-assertion
    return str(amount)


def drop(user, order):
    assert user.has_permission("drop", order)  # want: security-assertion
    order.drop()


def total(lines):
    result = sum(line.price for line in lines)
    assert result >= 0  # safe: security-assertion (an internal invariant)
    return result
