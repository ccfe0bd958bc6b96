"""Means and shares of measurements."""

from flask import Flask, request

app = Flask(__name__)
SCALE = 8


def mean(samples):
    return sum(samples) / len(samples)  # want: division-by-zero


def mean_by_name(samples):
    count = len(samples)
    total = sum(samples)
    return total / count  # want: division-by-zero


def guarded(samples):
    if not samples:
        return 0.0
    return sum(samples) / len(samples)  # safe: division-by-zero (the divisor is not zero)


def guarded_inline(samples):
    return sum(samples) / len(samples) if samples else 0.0  # safe: division-by-zero (the divisor is not zero)


def guarded_by_count(samples):
    count = len(samples)
    if count > 0:
        return sum(samples) / count  # safe: division-by-zero (the divisor is not zero)
    return None


class Meter:
    total = 0.0

    def rate(self, value, limits):
        if self.total == 0:
            return 0
        if "burst" in limits and limits["burst"] > 0:
            value = value / limits["burst"]  # safe: division-by-zero (guarded by a test of the divisor)
        return value / self.total  # safe: division-by-zero (guarded by a test of the divisor)


def handled(samples):
    try:
        return sum(samples) / len(samples)  # safe: division-by-zero (the exception is handled here)
    except ZeroDivisionError:
        return None


def scaled(value):
    return value / SCALE  # safe: division-by-zero (the divisor is a constant other than zero)


def floor(value, samples):
    high = value // max(1, len(samples))  # safe: division-by-zero (the divisor is not zero)
    low = value // (len(samples) or 1)  # safe: division-by-zero (the divisor is not zero)
    more = value % (len(samples) + 1)  # safe: division-by-zero (the divisor is not zero)
    return high, low, more


def shares(weights):
    return [weight / len(weights) for weight in weights]  # safe: division-by-zero (inside a loop over what is counted)


def rest(total, parts):
    return divmod(total, parts)  # undecided: division-by-zero (the divisor's value is not known)


def never(total):
    parts = 0
    return total / parts  # want: division-by-zero


def text(name, folder):
    greeting = "Hello %s" % name
    return greeting, folder / "greeting.txt"


@app.route("/share")
def share():
    people = int(request.args["people"])
    return {"share": 100 / people}  # want: division-by-zero


@app.route("/checked")
def checked():
    people = int(request.args["people"])
    if people <= 0:
        return {"share": None}
    return {"share": 100 / people}  # safe: division-by-zero


def indented(formats):
    # `%` fills a text in as often as it divides.
    return formats["indent"] % 0  # undecided: division-by-zero (whether `%` divides or formats is not known)


def odd(count: int):
    return count % 0  # want: division-by-zero


def weighed(total, weight):
    return total / (abs(weight) + 1)  # safe: division-by-zero (the divisor has a lower bound above zero)
