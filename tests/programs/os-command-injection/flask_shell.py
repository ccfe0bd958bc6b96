"""Command lines of an admin page."""

import os
import re
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    host = request.args["host"]  # step: 1
    command = f"ping -c 1 {host}"  # step: 2
    os.system(command)  # want: os-command-injection  step: 3
    os.popen("ping " + host)  # want: os-command-injection
    subprocess.run("ping " + host, shell=True, check=True)  # want: os-command-injection
    subprocess.check_output("ping {}".format(host), shell=True)  # want: os-command-injection
    subprocess.getoutput("ping " + host)  # want: os-command-injection
    return "done"


@app.route("/safe")
def safe():
    host = request.args["host"]
    os.system("ping localhost")  # safe: os-command-injection (constant)
    os.system("ping " + shlex.quote(host))  # safe: os-command-injection (neutralised for this use)
    os.system("ping -c " + str(int(host)))  # safe: os-command-injection (neutralised for this use)
    os.system(os.environ["PING"])  # safe: os-command-injection (no attacker-controlled data reaches it)
    subprocess.run(["ping", "-c", "1", host], check=True)
    subprocess.run(["sh", "-c", "ping $1", "sh", host], check=True)
    if re.fullmatch(r"[a-z0-9.-]+", host):
        os.system("ping " + host)  # safe: os-command-injection (neutralised for this use)
    return "done"


@app.route("/listed")
def listed():
    host = request.args["host"]
    if host in ("alpha", "beta"):
        os.system("ping " + host)  # safe: os-command-injection
    return "done"
