import ipaddress
import re
import string
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
WORD = re.compile("[a-z]+")
START = re.compile("[a-z]+")
LINES = re.compile("^[a-z]+$", re.MULTILINE)


def is_word(text):
    return WORD.fullmatch(text) is not None


def is_number(text):
    try:
        int(text)
    except ValueError:
        return False
    return True


def is_known(text):
    found = WORD.fullmatch(text)
    if found is None:
        return False
    return True


class Policy:
    def accepts(self, text):
        return bool(is_known(text))


def permits(text):
    return Policy().accepts(text)


@app.route("/words")
def words():
    name = request.args["name"]
    if not is_word(name):
        abort(400)
    subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    return ""


@app.route("/numbers")
def numbers():
    name = request.args["name"]
    if is_number(name) is True:
        subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    else:
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    return ""


@app.route("/permitted")
def permitted():
    name = request.args["name"]
    allowed = permits(name)
    if allowed:
        subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    return ""


@app.route("/letters")
def letters():
    name = request.args["name"]
    if all(c.isalnum() or c in "-_" for c in name):
        subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    if not any(c not in string.ascii_letters for c in name):
        subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    if set(name) <= set("abcdef"):
        subprocess.run("ls " + name, shell=True)  # safe: os-command-injection (neutralised for this use)
    if all(c.isalnum() or c in "-_; " for c in name):
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    if any(c.isalnum() for c in name):
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    return ""


@app.route("/address")
def address():
    host = request.args["host"]
    peer = ipaddress.ip_address(host)
    subprocess.run("ping " + host, shell=True)  # safe: os-command-injection (neutralised for this use)
    return str(peer.version)


@app.route("/begun")
def begun():
    name = request.args["name"]
    if START.match(name):
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    if LINES.search(name):
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    return ""


@app.route("/later")
def later():
    name = request.args["name"]
    fine = is_word(name)
    name = request.args["other"]
    if fine:
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    return ""


@app.route("/mixed")
def mixed():
    name = request.args["name"]
    if request.args.get("trusted"):
        fine = True
    else:
        fine = is_word(name)
    if fine:
        subprocess.run("ls " + name, shell=True)  # want: os-command-injection
    return ""
