"""Searches with a pattern that clients send."""

import os
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    pattern = request.args["pattern"]  # step: 1
    compiled = re.compile("^" + pattern)  # want: regex-injection  step: 2
    re.sub(pattern, "", "text")  # want: regex-injection
    return {"found": bool(compiled.match("text"))}


@app.route("/safe")
def safe():
    text = request.args["text"]
    re.search("a+", text)  # safe: regex-injection (constant)
    re.search(re.escape(text), "text")  # safe: regex-injection (neutralised for this use)
    re.search("a{%d}" % int(text), "text")  # safe: regex-injection (neutralised for this use)
    re.search(os.environ["PATTERN"], text)  # safe: regex-injection (no attacker-controlled data reaches it)
    return "done"
