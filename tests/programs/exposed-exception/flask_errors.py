"""What pages say of failures."""

import os
import sys

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.route("/text")
def text():
    try:
        return open("/srv/x").read()
    except OSError as error:
        return str(error)  # want: exposed-exception


@app.route("/trace")
def trace():
    try:
        return "done"
    except ValueError:
        return make_response(str(sys.exc_info()[1]))  # want: exposed-exception


@app.route("/json")
def as_json():
    try:
        return "done"
    except ValueError as error:
        return jsonify({"error": f"failed: {error}"})  # want: exposed-exception


@app.route("/safe")
def safe():
    try:
        return make_response(os.environ["PAGE"])  # safe: exposed-exception (no such data reaches it)
    except KeyError:
        return "not found", 404  # safe: exposed-exception
    except OSError as error:
        app.logger.error("failed: %s", error)
        return make_response("failed")  # safe: exposed-exception (constant)


@app.route("/number")
def number():
    try:
        return "done"
    except OSError as error:
        make_response(int(error.errno or 0))  # safe: exposed-exception (number or boolean)
        return make_response(str(int(error.errno or 0)))  # safe: exposed-exception (neutralised for this use)


@app.get("/orders/data")
def orders_data():
    try:
        return {"orders": len(app.name)}  # safe: exposed-exception (constant)
    except ValueError as error:
        return {"error": str(error)}, 400  # want: exposed-exception


@app.get("/orders/list")
def orders_list():
    try:
        return [1, 2]
    except ValueError as error:
        return [str(error)]  # want: exposed-exception
