"""Tables that are offered for download."""

import csv
import io
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/export")
def export():
    file = io.StringIO()
    writer = csv.writer(file)
    name = request.args["name"]  # step: 1
    writer.writerow(["name", name])  # want: formula-injection  step: 2
    writer.writerow(["count", int(request.args["count"])])  # safe: formula-injection (neutralised for this use)
    writer.writerow(["name", "count"])  # safe: formula-injection (constant)
    writer.writerow([os.environ["NODE"]])  # safe: formula-injection (no attacker-controlled data reaches it)
    writer.writerows([[name]])  # want: formula-injection
    return "done"
