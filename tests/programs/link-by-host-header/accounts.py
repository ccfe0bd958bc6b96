"""Links that are sent by mail."""

from urllib.parse import urljoin

from flask import Flask, request

app = Flask(__name__)


@app.route("/forgotten", methods=["POST"])
def forgotten():
    token = new_token(request.form["name"])
    link = "https://" + request.headers["Host"] + "/reset?token=" + token  # want: link-by-host-header
    send(request.form["name"], link)
    return "sent"


@app.route("/confirm", methods=["POST"])
def ask_to_confirm():
    link = f"{request.host_url}confirm/{new_token(request.form['name'])}"  # want: link-by-host-header
    send(request.form["name"], link)
    return "sent"


@app.route("/invite", methods=["POST"])
def invite():
    host = request.headers.get("X-Forwarded-Host")
    send(request.form["name"], "https://{}/join/{}".format(host, new_token("")))  # want: link-by-host-header
    return "sent"


@app.route("/activate", methods=["POST"])
def activate():
    send(request.form["name"], urljoin(request.url_root, "activate/" + new_token("")))  # want: link-by-host-header
    return "sent"


@app.route("/fixed", methods=["POST"])
def reset_fixed():
    send(request.form["name"], app.config["PUBLIC_ADDRESS"] + "/reset?token=" + new_token(""))
    return "sent"


@app.route("/next")
def following():
    return {"next": f"{request.host_url}page/2"}  # safe: link-by-host-header (no link of a reset or confirmation)


def new_token(name):
    return name


def send(name, link):
    print(name, link)
