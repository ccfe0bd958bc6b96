"""The shop's pages."""

import logging

from flask import Flask, abort, redirect, render_template, request, session

import accounts
import files
import stock
import store
import supplier
from prices import discount_of, total_of

app = Flask(__name__)
app.secret_key = "7f1d0c55b1e94a5aa3a6b2c4"
log = logging.getLogger(__name__)


@app.route("/products")
def products():
    """Products whose name holds what the customer types."""
    text = request.args.get("q", "")
    order = request.args.get("order", "name")
    rows = store.find_products(text)
    if order == "price":
        rows = store.products_ordered_by(order)
    return render_template("products.html", rows=rows, text=text)


@app.route("/products/sorted")
def sorted_products():
    """All products in the order the customer asks for."""
    return render_template("products.html", rows=store.products_ordered_by(request.args["by"]), text="")


@app.route("/hello")
def hello():
    """A greeting."""
    return "<h1>Welcome, " + request.args.get("name", "guest") + "</h1>"


@app.route("/picture/<name>")
def picture(name):
    """A product's picture."""
    return files.read_picture(name)


@app.route("/manual/<name>")
def manual(name):
    """A product's manual."""
    return files.read_manual(name)


@app.route("/login", methods=["POST"])
def login():
    """Logs a customer in and goes back to where he came from."""
    customer = store.customer_by_mail(request.form["mail"])
    if customer is None or not accounts.is_password(customer, request.form["password"]):
        abort(403)
    session["customer"] = customer["id"]
    log.info("login of %s", request.form["mail"])
    return redirect(request.args.get("next", "/"))


@app.route("/logout")
def logout():
    """Logs out."""
    session.clear()
    return redirect("/products")


@app.route("/order", methods=["POST"])
def order():
    """Orders pieces of a product."""
    if "customer" not in session:
        abort(403)
    product = store.product(int(request.form["product"]))
    pieces = int(request.form["pieces"])
    if not stock.take(product["id"], pieces):
        abort(409)
    price = total_of(product["price"], pieces) - discount_of(product["price"], pieces)
    store.add_order(session["customer"], product["id"], pieces, price)
    return redirect("/orders")


@app.route("/order/<int:number>")
def order_page(number):
    """One order."""
    try:
        row = store.order(number)
        return render_template("order.html", row=row)
    except Exception as error:
        return str(error), 500


@app.route("/availability")
def availability():
    """Whether the supplier has a product."""
    return supplier.availability(request.args["server"], request.args["product"])


if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)
