"""A cache whose files are signed."""

import hmac
import pickle


def cached(path, key):
    with open(path, "rb") as file:
        signature, data = file.read(32), file.read()
        if not hmac.compare_digest(signature, hmac.new(key, data, "sha256").digest()):
            raise ValueError(path)
        return pickle.loads(data)  # safe: unsafe-loader (a signature is checked first)


def cached_unsigned(path):
    with open(path, "rb") as file:
        return pickle.loads(file.read())  # want: unsafe-loader
