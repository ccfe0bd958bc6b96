"""Files that a program loads."""

import pickle

import numpy
import yaml
from flask import Flask, request

app = Flask(__name__)


def settings(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.UnsafeLoader)  # want: unsafe-loader


def plain(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.SafeLoader)  # safe: unsafe-loader (argument is safe)


def arrays(path):
    with open(path, "rb") as file:
        numpy.load(file)  # safe: unsafe-loader (argument is safe)
        return numpy.load(file, allow_pickle=True)  # want: unsafe-loader


def cache(path):
    with open(path, "rb") as file:
        return pickle.load(file)  # want: unsafe-loader


@app.route("/posted", methods=["POST"])
def posted():
    data = request.get_data()
    return yaml.load(data, Loader=yaml.Loader)  # safe: unsafe-loader (the origin of the data decides)
