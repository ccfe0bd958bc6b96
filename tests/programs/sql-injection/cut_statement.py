import sqlite3

from flask import Flask, request

app = Flask(__name__)


def run(statement, again=True):
    try:
        with sqlite3.connect("shop.db") as db:
            return db.execute(statement).fetchall()
    except sqlite3.OperationalError:
        return run(statement, False) if again else []


@app.route("/orders")
def orders():
    statement = f"""
        select * from orders where customer = '{request.args["customer"]}'
    """[1:-1]
    return str(run(statement))  # want: sql-injection


@app.route("/parcels")
def parcels():
    return str(run("select * from parcels"))
