"""Archives that are unpacked."""

import os
import shutil
import tarfile

from flask import Flask, request

app = Flask(__name__)


@app.route("/upload", methods=["POST"])
def upload():
    stream = request.files["archive"].stream  # step: 1
    with tarfile.open(fileobj=stream) as archive:
        archive.extractall("/srv/data")  # want: archive-extraction  step: 2
    return "done"


@app.route("/named", methods=["POST"])
def named():
    shutil.unpack_archive(request.form["path"], "/srv/data")  # want: archive-extraction
    shutil.unpack_archive("/srv/release.tar", "/srv/data")  # safe: archive-extraction (constant)
    release = os.environ["RELEASE"]
    shutil.unpack_archive(release)  # safe: archive-extraction (no attacker-controlled data reaches it)
    shutil.unpack_archive("/srv/%d.tar" % int(request.form["n"]))  # safe: archive-extraction (neutralised for this use)
    return "done"
