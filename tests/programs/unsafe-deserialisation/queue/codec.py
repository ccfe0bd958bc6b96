"""Two formats."""

import base64
import json
import pickle


def decode(body):
    return pickle.loads(base64.b64decode(body))  # want: unsafe-deserialisation  step: 3


def decode_plain(body):
    return json.loads(body)
