"""Pages that are made by their names and kept in a list: what is called on one of them is found by the method's name."""

import sqlite3
import sys
from xml.etree import ElementTree

from flask import Flask, request

app = Flask(__name__)


class Stock:
    def show_rows(self, asked):
        with sqlite3.connect("shop.db") as database:
            return database.execute("SELECT * FROM stock WHERE name = '" + asked["name"] + "'").fetchall()  # want: sql-injection


class Site:
    pages = []
    for entry in ElementTree.parse("pages.xml").findall("page"):
        page = getattr(sys.modules[__name__], entry.findtext("class"))(entry.findtext("title"))
        pages.append(page)

    def answer(self, asked):
        for page in self.pages:
            return page.show_rows(asked)


@app.get("/")
def index():
    return str(Site().answer(request.args))
