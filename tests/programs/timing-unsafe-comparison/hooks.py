"""Signed messages of a webhook."""

import hashlib
import hmac

from flask import Flask, request

app = Flask(__name__)
KEY = b"k"


def is_signed(key, body, signature):
    return hmac.new(key, body, hashlib.sha256).hexdigest() == signature  # want: timing-unsafe-comparison


@app.route("/hook", methods=["POST"])
def hook():
    expected = hmac.new(KEY, request.data, hashlib.sha256).hexdigest()
    signature = request.headers["X-Signature"]
    if signature != expected:  # want: timing-unsafe-comparison
        return "no", 403
    return "ok"


def is_right(account, api_key):
    return account.api_key == api_key  # want: timing-unsafe-comparison


def is_signed_well(key, body, signature):
    made = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(made, signature)  # safe: timing-unsafe-comparison (compared in constant time)


def is_missing(signature):
    return signature == ""  # safe: timing-unsafe-comparison (compared with a literal or nothing)


def agree(password1, password2):
    return password1 == password2  # safe: timing-unsafe-comparison (both sides come from the same form)


def same_kind(signature_type, other):
    return signature_type == other
