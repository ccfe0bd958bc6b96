"""SQLAlchemy: text against expressions."""

from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite://")


@app.post("/orders")
def orders():
    state = request.get_json()["state"]
    with engine.connect() as connection:
        connection.execute(text("select * from orders where state = '" + state + "'"))  # want: sql-injection
        query = text("select * from orders where state = :s")  # safe: sql-injection (constant)
        connection.execute(query, {"s": state})  # safe: sql-injection (constant)
    return "done"
