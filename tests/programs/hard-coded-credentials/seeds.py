import os
import sqlite3


def seed():
    users = [("admin", "SuperSecret"), ("elliot", "123123123")]
    db = sqlite3.connect("users.sqlite")
    for name, secret in users:
        db.execute("insert into users (name, password) values (?, ?)", (name, secret))  # want: hard-coded-credentials


def seed_many(db: sqlite3.Connection):
    rows = [("ada", "Wintermute9"), ("tim", os.environ["TIM"])]  # want: hard-coded-credentials
    db.executemany("insert into users (name, password) values (?, ?)", rows)


def seed_text(db: sqlite3.Connection):
    db.execute("insert into users (name, password) values ('root', 'toor')")  # want: hard-coded-credentials


def create(db: sqlite3.Connection):
    db.execute("create table users (name text, password text)")
    db.execute("select name from users where password = ''")  # safe: hard-coded-credentials (placeholder)
