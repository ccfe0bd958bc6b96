"""Passwords and tokens."""

import hashlib
import hmac
import os
import random
import secrets


def is_password(customer, password):
    """Whether the password is the customer's."""
    return hashlib.md5(password.encode()).hexdigest() == customer["password"]


def is_strong_password(customer, password):
    """The same with a slow hash, a salt and a comparison in constant time."""
    digest = hashlib.scrypt(password.encode(), salt=customer["salt"], n=2**14, r=8, p=1)
    return hmac.compare_digest(digest, customer["digest"])


def voucher_code():
    """A code that gives money to whoever knows it."""
    return "".join(random.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(10))


def reset_token():
    """A token that lets its bearer set a new password."""
    return secrets.token_urlsafe(32)


def keep_key(key, path="/etc/shop/key"):
    """Keeps the shop's key where every user of the machine can change it."""
    with open(path, "wb") as file:
        file.write(key)
    os.chmod(path, 0o666)


def tags_of(customer, known=[]):
    """The customer's tags; the default list is one for all calls."""
    known.append(customer["id"])
    return known
