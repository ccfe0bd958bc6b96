"""Tokens and seeds of several lengths."""

import os
import random
import secrets


def session_token():
    return os.urandom(3).hex()  # want: few-random-bits


def api_key():
    key = secrets.token_urlsafe(4)  # want: few-random-bits
    return {"api_key": key}


def long_token():
    return secrets.token_hex(32)  # safe: few-random-bits (argument is safe)


def usual_token():
    return secrets.token_hex()  # safe: few-random-bits (enough are drawn)


def upload_name():
    return "upload-" + secrets.token_hex(4)  # safe: few-random-bits (not a secret)


def token_of(length):
    return secrets.token_hex(length)  # undecided: few-random-bits (number is not known)


def make_password():
    generator = random.Random()
    generator.seed(os.urandom(2))  # want: few-random-bits
    return generator.getrandbits(64)


def make_other_password():
    generator = random.Random()
    seed = os.urandom(32)  # safe: few-random-bits (argument is safe)
    generator.seed(seed)
    return generator.getrandbits(64)


def session_id():
    return secrets.token_hex(12)  # safe: few-random-bits (enough are drawn)
