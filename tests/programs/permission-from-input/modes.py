"""Modes that clients choose."""

import os
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/share", methods=["POST"])
def share():
    os.chmod("/srv/report", request.get_json()["mode"])  # want: permission-from-input
    Path("/srv/report").chmod(request.get_json()["mode"])  # want: permission-from-input
    os.chmod("/srv/report", int(request.form["mode"], 8))  # want: permission-from-input
    os.chmod("/srv/report", 0o640)  # safe: permission-from-input (constant)
    os.chmod("/srv/report", os.stat("/srv/other").st_mode)  # safe: permission-from-input
    os.chmod("/srv/report", int(os.environ["MODE"], 8))  # safe: permission-from-input (no attacker-controlled data reaches it)
    mode = int(request.form["mode"], 8)
    if mode <= 0o640:
        os.chmod("/srv/report", mode)  # noise: permission-from-input (a bound says nothing of bits)
    return "done"
