"""Connections that may be left out: what an annotation says beside None."""

import sqlite3
import typing
from typing import Annotated, Optional, Union

from flask import Flask, request

app = Flask(__name__)


def one(database: Optional[sqlite3.Connection], name: str) -> None:
    database.execute("SELECT * FROM stock WHERE name = '" + name + "'")  # want: sql-injection


def two(database: Union[sqlite3.Connection, None], name: str) -> None:
    database.execute("SELECT * FROM stock WHERE name = '" + name + "'")  # want: sql-injection


def three(database: Annotated[sqlite3.Connection, "shared"], name: str) -> None:
    database.execute("SELECT * FROM stock WHERE name = '" + name + "'")  # want: sql-injection


def four(database: typing.Optional[sqlite3.Connection], name: str) -> None:
    database.execute("SELECT * FROM stock WHERE name = ?", (name,))  # safe: sql-injection (constant)


@app.get("/")
def index() -> str:
    for each in (one, two, three, four):
        each(None, request.args["name"])
    one(None, request.args["name"])
    two(None, request.args["name"])
    three(None, request.args["name"])
    four(None, request.args["name"])
    return "looked up"
