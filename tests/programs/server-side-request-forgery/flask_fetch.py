"""Requests that the service sends on behalf of clients."""

import os
import urllib.request
from urllib.parse import urlsplit

import httpx
import requests
from flask import Flask, request

app = Flask(__name__)
HOSTS = {"api.example.org", "static.example.org"}


@app.route("/fetch")
def fetch():
    address = request.args["url"]  # step: 1
    answer = requests.get(address, timeout=5)  # want: server-side-request-forgery  step: 2
    urllib.request.urlopen(address)  # want: server-side-request-forgery
    httpx.post(request.form["hook"], json={})  # want: server-side-request-forgery
    requests.get("https://" + request.args["host"] + "/status", timeout=5)  # want: server-side-request-forgery
    requests.Session().get(f"http://{request.args['host']}.example.org/")  # want: server-side-request-forgery
    return {"text": answer.text}


@app.route("/safe")
def safe():
    requests.get("https://api.example.org/", timeout=5)  # safe: server-side-request-forgery (constant)
    item = request.args["item"]
    requests.get("https://api.example.org/" + item)  # safe: server-side-request-forgery (neutralised for this use)
    requests.get(f"https://api.example.org/?q={item}")  # safe: server-side-request-forgery (neutralised for this use)
    backend = os.environ["BACKEND"]
    requests.get(backend)  # safe: server-side-request-forgery (no attacker-controlled data reaches it)
    return "done"


@app.route("/compared")
def compared():
    address = request.args["url"]
    if urlsplit(address).hostname not in HOSTS:
        return "no", 403
    requests.get(address, timeout=5)  # safe: server-side-request-forgery (neutralised for this use)
    return "done"
