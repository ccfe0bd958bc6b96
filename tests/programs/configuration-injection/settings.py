"""Settings that clients change."""

import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/set", methods=["POST"])
def change():
    backend = request.form["backend"]  # step: 1
    os.environ["BACKEND"] = backend  # want: configuration-injection  step: 2
    os.putenv("MODE", request.form["mode"])  # want: configuration-injection
    subprocess.run(["make"], env={"PATH": request.form["path"]}, check=True)  # want: configuration-injection
    return "done"


@app.route("/safe", methods=["POST"])
def safe():
    os.environ["BACKEND"] = "sqlite"  # safe: configuration-injection (constant)
    os.environ["LEVEL"] = str(int(request.form["level"]))  # safe: configuration-injection (neutralised for this use)
    os.environ["COPY"] = os.environ["HOME"]  # safe: configuration-injection (no attacker-controlled data reaches it)
    backend = request.form["backend"]
    if backend in {"sqlite", "postgres"}:
        os.environ["BACKEND"] = backend  # safe: configuration-injection
    return "done"
