"""Names that are checked character by character before they are part of a statement."""

import string
from typing import Final

from flask import request

ALLOWED: Final[set[str]] = set(string.ascii_letters + string.digits + "-_")


def validate(name):
    if not all(char in ALLOWED for char in name):
        raise ValueError(name)


def mark(cursor):
    name = request.args["name"]
    validate(name)
    cursor.execute(f"SAVEPOINT {name}")  # safe: sql-injection (neutralised for this use)


def unchecked(cursor):
    name = request.args["name"]
    cursor.execute(f"SAVEPOINT {name}")  # want: sql-injection
