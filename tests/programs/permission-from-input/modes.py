"""Modes that clients choose."""

import os
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/share", methods=["POST"])
def share():
    os.chmod("/srv/report", request.get_json()["mode"])  # want: permission-from-input
    Path("/srv/report").chmod(request.get_json()["mode"])  # want: permission-from-input
    os.chmod("/srv/report", int(request.form["mode"], 8))  # miss: permission-from-input (numbers count as safe)
    os.chmod("/srv/report", 0o640)  # safe: permission-from-input (constant)
    os.chmod("/srv/report", os.stat("/srv/other").st_mode)  # safe: permission-from-input
    return "done"
