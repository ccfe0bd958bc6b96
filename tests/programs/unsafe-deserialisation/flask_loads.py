"""Loaders that build objects, and those that do not."""

import base64
import json
import os
import pickle

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/restore", methods=["POST"])
def restore():
    data = base64.b64decode(request.cookies["state"])  # step: 1
    return {"state": pickle.loads(data)}  # want: unsafe-deserialisation  step: 2


@app.route("/config", methods=["POST"])
def config():
    text = request.get_data()
    yaml.load(text, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialisation
    yaml.load(text, Loader=yaml.SafeLoader)  # safe: unsafe-deserialisation
    yaml.safe_load(text)
    json.loads(text)
    pickle.load(open("/srv/state", "rb"))  # safe: unsafe-deserialisation (constant)
    pickle.loads(b"\x80\x04N.")  # safe: unsafe-deserialisation (constant)
    pickle.loads(str(int(text)).encode())  # safe: unsafe-deserialisation (neutralised for this use)
    pickle.loads(os.environb[b"STATE"])  # safe: unsafe-deserialisation (no attacker-controlled data reaches it)
    return "done"
