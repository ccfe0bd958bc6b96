import sqlite3
from html import escape

from flask import Flask

app = Flask(__name__)


@app.route("/comments/<int:post>")
def comments(post):
    rows = sqlite3.connect("blog.db").execute("SELECT text FROM comments WHERE post = ?", (post,)).fetchall()
    return "<ul>" + "".join(f"<li>{row[0]}</li>" for row in rows) + "</ul>"  # want: cross-site-scripting


@app.route("/quiet/<int:post>")
def quiet(post):
    rows = sqlite3.connect("blog.db").execute("SELECT text FROM comments WHERE post = ?", (post,)).fetchall()
    return "".join(f"<li>{escape(row[0])}</li>" for row in rows)  # safe: cross-site-scripting


@app.route("/count/<int:post>")
def count(post):
    row = sqlite3.connect("blog.db").execute("SELECT count(*) FROM comments WHERE post = ?", (post,)).fetchone()
    return {"count": row[0]}
