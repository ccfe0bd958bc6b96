"""Files that clients name."""

import os
import re
from pathlib import Path

from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = "/srv/notes"


@app.route("/note")
def note():
    name = request.args["name"]  # step: 1
    path = os.path.join(ROOT, name)  # step: 2
    with open(path) as file:  # want: path-traversal  step: 3
        return {"note": file.read()}


@app.route("/more/<path:name>")
def more(name):
    Path(ROOT, name).read_text()  # want: path-traversal
    (Path(ROOT) / name).unlink()  # want: path-traversal
    os.remove(f"{ROOT}/{name}")  # want: path-traversal
    request.files["f"].save(ROOT + "/" + request.files["f"].filename)  # want: path-traversal
    return send_file(ROOT + "/" + name)  # want: path-traversal


@app.route("/fixed")
def fixed():
    open("/srv/notes/first")  # safe: path-traversal (constant)
    open(ROOT + "/" + str(int(request.args["number"])))  # safe: path-traversal (neutralised for this use)
    open(os.environ["NOTES"])  # safe: path-traversal (no attacker-controlled data reaches it)
    return send_from_directory(ROOT, request.args["name"])  # safe: path-traversal (constant)


@app.route("/cleaned")
def cleaned():
    name = request.args["name"]
    open(ROOT + "/" + secure_filename(name))  # safe: path-traversal (neutralised for this use)
    open(os.path.join(ROOT, os.path.basename(name)))  # safe: path-traversal (neutralised for this use)
    if not re.fullmatch(r"[a-z]+", name):
        return "no name", 400
    return send_file(ROOT + "/" + name + ".txt")  # safe: path-traversal (neutralised for this use)


@app.route("/resolved")
def resolved():
    path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if not path.startswith(ROOT + os.sep):
        return "not yours", 403
    return send_file(path)  # safe: path-traversal (neutralised for this use)


@app.route("/relative")
def relative():
    path = (Path(ROOT) / request.args["name"]).resolve()
    if not path.is_relative_to(ROOT):
        return "not yours", 403
    return path.read_text()  # safe: path-traversal (neutralised for this use)


@app.route("/common")
def common():
    path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if os.path.commonpath([path, ROOT]) != ROOT:
        return "not yours", 403
    return send_file(path)  # safe: path-traversal (neutralised for this use)


@app.route("/dots")
def dots():
    name = request.args["name"]
    if name.startswith(ROOT):
        return send_file(name)  # want: path-traversal
    return send_file(name.replace("../", ""))  # want: path-traversal
