"""A number in place of text."""

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    MongoClient()["shop"]["people"].find_one(value)  # safe: nosql-injection (number or boolean)
    return "done"
