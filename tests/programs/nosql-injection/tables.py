"""Orders in a table of a cloud."""

import boto3
from flask import Flask, request

app = Flask(__name__)
tables = boto3.client("dynamodb")


@app.route("/orders")
def orders():
    state = request.args["state"]
    return tables.query(
        TableName="orders",
        KeyConditionExpression="customer = :c AND state = " + state,  # want: nosql-injection
        ExpressionAttributeValues={":c": {"S": "shop"}},
    )


@app.route("/open")
def open_orders():
    return tables.scan(
        TableName="orders",
        FilterExpression="state = :s",  # safe: nosql-injection (constant)
        ExpressionAttributeValues={":s": {"S": request.args["state"]}},
    )
