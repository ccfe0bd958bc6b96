"""Processes started without a shell."""

import os
import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/archive")
def archive():
    name = request.args["name"]  # step: 1
    arguments = ["tar", "-cf", "out.tar", name]
    subprocess.run(arguments, check=True)  # want: argument-injection  step: 2
    subprocess.Popen([request.args["tool"], "-v"])  # want: argument-injection
    os.execvp(request.args["tool"], ["tool"])  # want: argument-injection
    return "done"


@app.route("/safe")
def safe():
    name = request.args["name"]
    subprocess.run(["tar", "-cf", "out.tar", "data"], check=True)  # safe: argument-injection (constant)
    subprocess.run(["head", "-n", str(int(name))], check=True)  # safe: argument-injection (neutralised for this use)
    editor = [os.environ["EDITOR"]]
    subprocess.run(editor)  # safe: argument-injection (no attacker-controlled data reaches it)
    if re.fullmatch(r"[a-z][a-z0-9]*", name):
        arguments = ["tar", "-cf", "out.tar", name]
        subprocess.run(arguments, check=True)  # safe: argument-injection (neutralised for this use)
    subprocess.run("ls " + name, shell=True, check=True)
    return "done"
