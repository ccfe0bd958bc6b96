"""Orders that are sent."""


def send(channel, order):
    order_text = channel.encode(order)  # want: unused-conversion
    channel.send(order)


def send_text(channel, order):
    order_text = channel.encode(order)  # safe: unused-conversion (what was made is used)
    channel.send(order_text)


def send_all(channel, orders):
    raw_orders = list(orders)  # want: unused-conversion
    for order in orders:
        channel.send(order)


def check(channel, order):
    answer = channel.encode(order)
    channel.send(order)


def count(channel, order):
    order_size = len(order)
    return channel


def describe(channel, order):
    order_text = channel.encode(order)  # safe: unused-conversion (what was made is used)
    channel.send(order)
    return "%(order_text)s" % locals()
