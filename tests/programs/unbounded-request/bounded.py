"""Bodies whose length is looked at."""

from flask import Flask, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_000_000


@app.route("/sum", methods=["POST"])
def total():
    return str(sum(request.stream.read()))  # safe: unbounded-request (the file speaks of the length of bodies)
