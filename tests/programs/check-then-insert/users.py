"""Users that register."""

import sqlite3
import threading

from shop.models import User, Voucher

LOCK = threading.Lock()


def register(store, name):
    row = store.execute("select 1 from user where name = ?", (name,)).fetchone()
    if row is None:
        store.execute("insert into user values (?)", (name,))  # want: check-then-insert


def redeem(session, code):
    voucher = session.query(Voucher).filter_by(code=code).first()
    if not voucher:
        session.add(Voucher(code=code))  # want: check-then-insert


def create(name):
    if not User.objects.filter(name=name).exists():
        User.objects.create(name=name)  # want: check-then-insert


def book(store, key):
    row = store.execute("select free from hall where id = ?", (key,)).fetchone()
    if row[0] > 0:
        store.execute("update hall set free = ? where id = ?", (row[0] - 1, key))  # want: check-then-insert


def handled(store, name):
    try:
        row = store.execute("select 1 from user where name = ?", (name,)).fetchone()
        if row is None:  # safe: check-then-insert (locked, or the constraint's error is handled)
            store.execute("insert into user values (?)", (name,))
    except sqlite3.IntegrityError:
        return False
    return True


def locked(store, name):
    with LOCK:
        row = store.execute("select 1 from user where name = ?", (name,)).fetchone()
        if row is None:  # safe: check-then-insert (locked, or the constraint's error is handled)
            store.execute("insert into user values (?)", (name,))


def other(store, name):
    row = store.execute("select 1 from user where name = ?", (name,)).fetchone()
    if row is None:
        store.execute("insert into log values (?)", (name,))


def at_once(store, name):
    row = store.execute("select 1 from user where name = ? for update", (name,)).fetchone()
    if row is None:
        store.execute("insert into user values (?)", (name,))


def seed(store):
    if store.execute("select 1 from user").fetchone() is None:
        store.execute("insert into user values ('admin')")
