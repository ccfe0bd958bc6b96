"""Queries of a document store."""

import os

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient()["shop"]["people"]


@app.route("/login", methods=["POST"])
def login():
    posted = request.get_json()  # step: 1
    query = {"name": posted["name"], "password": posted["password"]}
    return {"found": people.find_one(query)}  # want: nosql-injection  step: 2


@app.route("/where")
def where():
    people.find({"$where": "this.name == '" + request.args["name"] + "'"})  # want: nosql-injection
    people.delete_many(request.get_json())  # want: nosql-injection
    return "done"


@app.route("/safe")
def safe():
    people.find_one({"state": "open"})  # safe: nosql-injection (constant)
    people.find_one({"number": int(request.args["n"])})  # safe: nosql-injection (neutralised for this use)
    people.find_one({"node": os.environ["NODE"]})  # safe: nosql-injection (no attacker-controlled data reaches it)
    people.find_one({"name": str(request.get_json()["name"])})  # noise: nosql-injection (text cannot be an operator)
    return "done"
