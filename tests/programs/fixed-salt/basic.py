import hashlib
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

SALT = b"salt of the shop"


def literal(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"salt", 600_000)  # want: fixed-salt


def named(password):
    return hashlib.scrypt(password, salt=SALT, n=16384, r=8, p=1)  # want: fixed-salt


def zeros(key):
    return Cipher(algorithms.AES(key), modes.CBC(b"\0" * 16))  # want: fixed-salt


def empty(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"", 600_000)  # want: fixed-salt


def fresh(password):
    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), 600_000)  # safe: fixed-salt (made at run time)


def asked(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # undecided: fixed-salt (value of)
