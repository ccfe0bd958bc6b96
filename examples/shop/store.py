"""The shop's database."""

import sqlite3

PATH = "shop.sqlite"
COLUMNS = ("name", "price")


def connect():
    """A connection whose rows are read by name."""
    connection = sqlite3.connect(PATH)
    connection.row_factory = sqlite3.Row
    return connection


def find_products(text):
    """Products whose name holds the text: the text is a parameter of the statement."""
    with connect() as connection:
        return connection.execute("SELECT * FROM product WHERE name LIKE ?", (f"%{text}%",)).fetchall()


def products_ordered_by(column):
    """All products by a column: the column becomes a part of the statement."""
    with connect() as connection:
        return connection.execute("SELECT * FROM product ORDER BY " + column).fetchall()


def products_in_order(column):
    """The same, for columns that the shop knows."""
    if column not in COLUMNS:
        column = "name"
    with connect() as connection:
        return connection.execute("SELECT * FROM product ORDER BY " + column).fetchall()


def product(number):
    """The product of that number."""
    with connect() as connection:
        return connection.execute("SELECT * FROM product WHERE id = ?", (number,)).fetchone()


def customer_by_mail(mail):
    """The customer with that address, or None."""
    with connect() as connection:
        return connection.execute("SELECT * FROM customer WHERE mail = ?", (mail,)).fetchone()


def order(number):
    """The order of that number."""
    with connect() as connection:
        return connection.execute("SELECT * FROM shop_order WHERE id = ?", (number,)).fetchone()


def add_order(customer, product_id, pieces, price):
    """Keeps an order."""
    with connect() as connection:
        connection.execute(
            "INSERT INTO shop_order (customer, product, pieces, price) VALUES (?, ?, ?, ?)",
            (customer, product_id, pieces, price),
        )
