"""Settings that a test changes."""

from flask import Flask, request

app = Flask(__name__)


class Settings:
    folder = "data"


settings = Settings()


@app.route("/a")
def listed():
    return open(settings.folder).read()  # safe: path-traversal


@app.route("/b")
def shown():
    return open(request.args["name"]).read()  # want: path-traversal


def asked():
    return request.args["folder"]
