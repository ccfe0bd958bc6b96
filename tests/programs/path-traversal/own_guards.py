"""Guards of the program's own: what they ask can be understood, or it cannot."""

import os

import catalogue
from flask import request

ROOT = "/srv/files"


def real(path):
    return os.path.realpath(path)


def clean_path(root, path):
    if not os.path.isabs(path):
        path = os.path.join(root, path)
    found = real(os.path.normpath(path))
    return path if found.startswith(real(root)) else ""


def is_listed(name):
    return any(name == each.name for each in catalogue.load())


def check_name(name):
    if not name.endswith(".txt"):
        raise ValueError(name)


def is_valid(name):
    return catalogue.is_valid(name)


def below():
    path = os.path.join(ROOT, request.args["name"])
    if not clean_path(ROOT, path):
        return ""
    with open(path) as file:  # undecided: path-traversal (what `clean_path` makes sure of is not understood)
        return file.read()


def listed():
    name = request.args["name"]
    if not is_listed(name):
        return ""
    with open(name) as file:  # undecided: path-traversal (what `is_listed` makes sure of is not understood)
        return file.read()


def ending():
    name = request.args["name"]
    check_name(name)
    with open(name) as file:  # want: path-traversal
        return file.read()


def asked_elsewhere():
    name = request.args["name"]
    if not is_valid(name):
        return ""
    with open(name) as file:  # undecided: path-traversal (`catalogue.is_valid` is not in the reviewed code)
        return file.read()
