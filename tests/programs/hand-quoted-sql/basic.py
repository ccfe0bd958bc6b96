import sqlite3


def add(db: sqlite3.Connection, name, age):
    db.execute("insert into customers (name, age) values ('%s', %d)" % (name, age))  # want: hand-quoted-sql
    db.execute("insert into customers (name, age) values (?, ?)", (name, age))


def find(db: sqlite3.Connection, part, order):
    statement = f"select * from customers where name like '%{part}%' order by {order}"
    return db.execute(statement).fetchall()  # want: hand-quoted-sql


def listed(db: sqlite3.Connection, table):
    return db.execute(f"select * from {table}")  # safe: hand-quoted-sql (no value is put between quotes)


def seeded(db: sqlite3.Connection):
    for name in ("Ada", "Grace"):
        db.execute(f"insert into customers (name) values ('{name}')")  # safe: hand-quoted-sql (constant, a number, or without quotes)


def joined(cursor, name):
    cursor.execute("select * from customers where name = '" + name + "'")  # want: hand-quoted-sql


def told(page, name):
    page.execute("show '%s'" % name)


def dated(db: sqlite3.Connection, clock):
    today = clock_text()
    db.execute(f"delete from visits where day = '{today}'")  # undecided: hand-quoted-sql (what is put between quotes)
