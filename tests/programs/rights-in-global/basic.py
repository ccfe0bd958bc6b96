"""A shop whose log-in is remembered in two ways."""

from flask import Flask, request, session

app = Flask(__name__)
current_user = None
visits = 0
logged_in = False


@app.post("/login")
def login():
    global current_user
    current_user = request.form["name"]  # want: rights-in-global
    return "welcome"


@app.post("/flag")
def flag():
    global logged_in
    if request.form["code"] == "4711":
        logged_in = True  # want: rights-in-global
    return "done"


@app.post("/session")
def login_well():
    session["user"] = request.form["name"]
    return "welcome"


@app.get("/")
def index():
    global visits
    visits = visits + 1
    return request.args.get("name", "")


def set_up(name):
    global current_user
    current_user = name  # safe: rights-in-global (no handler of a request)
