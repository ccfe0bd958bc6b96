"""The desk that handles orders of another module."""

from elsewhere import Base

from orders import Order, OrderError, Registered


def open_order(number):
    order = Order(number)  # safe: wrong-arguments (arguments agree with the signature)
    order.add("pen", 2)  # want: wrong-arguments
    order.add("pen")  # safe: wrong-arguments (arguments agree with the signature)
    Order.add(order, "pen")  # safe: wrong-arguments (arguments agree with the signature)
    Order.parse("1", "2")  # want: wrong-arguments
    Order.empty()  # want: wrong-arguments
    return order


def fail(number):
    raise OrderError("order %s is lost", number)  # want: wrong-arguments


def register():
    return Registered(1)  # undecided: wrong-arguments (the class may make its objects in another way)


class Desk(Base, Order):
    def book(self):
        self.add(1, 2)  # undecided: wrong-arguments (a base class is not known)
