"""Expressions that users send."""

import ast
import json
import os

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"sum": sum, "max": max}


@app.route("/calculate")
def calculate():
    expression = request.args["e"]  # step: 1
    return {"result": eval(expression)}  # want: code-injection  step: 2


@app.route("/run", methods=["POST"])
def run():
    source = request.get_data(as_text=True)
    exec(compile(source, "posted", "exec"))  # want: code-injection
    exec("x = " + source, {"__builtins__": {}})  # want: code-injection
    return "done"


@app.route("/safe")
def safe():
    text = request.args["e"]
    eval("1 + 1")  # safe: code-injection (constant)
    eval(str(int(text)))  # safe: code-injection (neutralised for this use)
    eval(os.environ["START"])  # safe: code-injection (no attacker-controlled data reaches it)
    values = ast.literal_eval(text)
    return {"result": OPERATIONS[request.args["operation"]](values), "json": json.loads(text)}
