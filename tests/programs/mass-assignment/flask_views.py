import os

from flask import Flask, g, request

from shop import Account, find, schema, token

app = Flask(__name__)


@app.post("/profile")
def profile():
    wanted = {key: value for key, value in request.form.items() if value and key != "password"}
    g.account.__dict__.update(wanted)  # want: mass-assignment
    return "changed"


@app.post("/settings")
def settings():
    for name, value in request.json.items():
        setattr(g.account, name, value)  # want: mass-assignment
    return "changed"


@app.post("/address")
def address():
    for name, value in request.json.items():
        if name in ("street", "town"):
            setattr(g.account, name, value)  # safe: mass-assignment (the name is looked at)
    return "changed"


@app.post("/accounts")
def create():
    sent = request.get_json()
    Account(**sent)  # want: mass-assignment
    Account(**schema.load(sent))  # safe: mass-assignment (the program names what is set)
    return "made"


@app.post("/orders")
def order():
    made = {"owner": token(request), "state": "new"}
    made.update(request.get_json())  # want: mass-assignment
    return str(made)


@app.get("/orders")
def orders():
    asked = {"page": 1, "size": 20}
    asked.update(request.args)
    return str(find(asked))


def from_environment():
    return Account(**dict(os.environ))  # safe: mass-assignment (not the client's data)


def from_caller(given):
    return Account(**given)  # undecided: mass-assignment (parameter of a function)
