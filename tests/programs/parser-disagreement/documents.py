"""Documents that are read twice."""

import json

import simplejson
import yaml


def allowed(body):
    if json.loads(body)["role"] == "admin":  # want: parser-disagreement
        raise PermissionError
    return simplejson.loads(body)


def accepted(body):
    claims = json.loads(body)  # want: parser-disagreement
    if claims["role"] == "admin":
        raise PermissionError
    return yaml.safe_load(body)


def fallen_back(body):
    try:
        return json.loads(body)
    except ValueError:
        return yaml.safe_load(body)


def read_once_more(body):
    first = json.loads(body)
    return first, json.loads(body)
