"""Booleans read from options, the environment and requests."""

import argparse
import os

import click
from flask import Flask, request
from flask_restful import reqparse

app = Flask(__name__)
DEBUG = os.environ.get("DEBUG", False)  # noqa: PLW1508  # want: text-as-boolean
TRACE = bool(os.getenv("TRACE", "0"))  # want: text-as-boolean
IN_TEST = bool(os.getenv("IN_TEST"))  # safe: text-as-boolean (asks whether it is given)
STRICT = os.environ.get("STRICT", "true").lower() == "true"
COLOUR = os.environ.get("COLOUR", False)  # noqa: PLW1508  # safe: text-as-boolean (converted otherwise)
HOST = os.environ.get("HOST", "localhost")

if COLOUR == "always":
    HOST += "!"


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--verify", type=bool, default=True)  # want: text-as-boolean
    parser.add_argument("--port", type=int)  # safe: text-as-boolean (converted otherwise)
    parser.add_argument("--quiet", action="store_true")
    return parser.parse_args()


def rest_options():
    parser = reqparse.RequestParser()
    parser.add_argument("hidden", type=bool)  # want: text-as-boolean
    return parser.parse_args()


@click.command()
@click.option("--verify", type=bool)
def command(verify):
    return verify


@app.route("/")
def page():
    hidden = request.args.get("hidden", False, type=bool)  # want: text-as-boolean
    number = request.args.get("number", 1, type=int)  # safe: text-as-boolean (converted otherwise)
    drafts = bool(request.args.get("drafts", False))  # want: text-as-boolean
    given = bool(request.args.get("query"))  # safe: text-as-boolean (asks whether it is given)
    from_json = bool(request.get_json().get("drafts", False))
    return str((hidden, number, drafts, given, from_json))


def connect(open_connection):
    if os.environ.get("INSECURE", "no"):  # want: text-as-boolean
        return open_connection(verify=False)
    if not os.environ.get("PROXY", ""):  # safe: text-as-boolean (asks whether it is given)
        return open_connection()
    if os.environ.get("CHROOT", False):  # noqa: PLW1508  # safe: text-as-boolean (asks whether it is given)
        return open_connection(proxy=None)
    return open_connection(proxy=os.environ["PROXY"])
