"""Actions on orders."""

from flask import abort, request


def changed(order):
    action = request.form["action"]
    if action == "cancel":  # want: missing-default
        order.cancel()
    elif action == "ship":
        order.ship()
    elif action == "hold":
        order.hold()
    return "done"


def matched(order):
    match request.form["action"]:  # want: missing-default
        case "cancel":
            order.cancel()
        case "ship":
            order.ship()
    return "done"


def refused(order):
    action = request.form["action"]
    if action == "cancel":  # safe: missing-default (has a default)
        order.cancel()
    elif action == "ship":
        order.ship()
    else:
        abort(400)


def matched_all(order):
    match request.form["action"]:  # safe: missing-default (has a default)
        case "cancel":
            order.cancel()
        case _:
            abort(400)


def told(order):
    action = request.form["action"]
    if action == "price":  # safe: missing-default (what follows is the default)
        return order.price
    elif action == "weight":
        return order.weight
    return "unknown"


def inner(order, state):
    if state == "new":  # undecided: missing-default (where the value comes from)
        order.open()
    elif state == "old":
        order.close()
