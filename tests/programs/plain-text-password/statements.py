import hashlib
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/login")
def login():
    db = sqlite3.connect("shop.db")
    name, password = request.form["name"], request.form["password"]
    row = db.execute(
        "select id from users where name = ? and password = ?",
        (name, password),  # want: plain-text-password
    ).fetchone()
    return str(row)


@app.post("/register")
def register():
    db = sqlite3.connect("shop.db")
    password = hashlib.scrypt(request.form["password"].encode(), salt=b"s", n=2, r=8, p=1)
    db.execute("insert into users (name, password) values (?, ?)", (request.form["name"], password))
    return "welcome"


def change(db: sqlite3.Connection, name, password):
    db.execute(f"update users set password = '{password}' where name = ?", (name,))  # want: plain-text-password


def add(db: sqlite3.Connection, name, password_hash):
    db.execute("insert into users (name, password) values (?, ?)", (name, password_hash))


class Address:
    def __eq__(self, other):
        return self.host == other.host and self.password == other.password


def verify(accounts, name, password):
    password = hashlib.sha256(password.encode()).hexdigest()
    return accounts[name].password == password  # safe: plain-text-password (compared as a digest)
