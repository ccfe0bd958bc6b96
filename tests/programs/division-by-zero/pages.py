"""Pages of a catalogue: sizes from the request with and without bounds."""

from flask import Flask, request

app = Flask(__name__)
ITEMS = 480
LARGEST = 100


@app.route("/floor")
def with_a_floor() -> str:
    size = max(1, int(request.args.get("size", 10)))
    return str(ITEMS // size)  # safe: division-by-zero (the divisor is not zero)


@app.route("/both")
def with_both_bounds() -> str:
    size = int(request.args.get("size", 10))
    size = min(max(size, 1), LARGEST)
    return str(ITEMS // size)  # safe: division-by-zero (the divisor is not zero)


@app.route("/ceiling")
def with_a_ceiling_alone() -> str:
    size = min(int(request.args.get("size", 10)), LARGEST)
    return str(ITEMS // size)  # want: division-by-zero


@app.route("/floor-of-zero")
def with_a_floor_of_zero() -> str:
    size = max(0, int(request.args.get("size", 10)))
    return str(ITEMS // size)  # want: division-by-zero


@app.route("/distance")
def with_a_distance() -> str:
    size = abs(int(request.args.get("size", 10)))
    return str(ITEMS // (size + 1))  # safe: division-by-zero (the divisor is not zero)
