"""Accounts of a small site and a client of another."""

import base64
import binascii
import hashlib


def is_owner(row, typed_password):
    return base64.b64decode(row["secret"]).decode() == typed_password  # want: encoded-password


def enroll(accounts, name, password):
    accounts[name] = {"password": binascii.hexlify(password.encode())}  # want: encoded-password


def spoken(password):
    return base64.b32encode(password.encode())  # safe: encoded-password (not kept)


def enroll_encoded(account, password):
    account.password = base64.b64encode(password.encode())  # want: encoded-password


def log_in(session, name, password):
    pair = base64.b64encode(f"{name}:{password}".encode())  # safe: encoded-password (form of a protocol)
    session.headers["Authorization"] = b"Basic " + pair


def keep(account, password_hash):
    account.password = base64.b64encode(password_hash)  # safe: encoded-password (a digest or ciphertext)


def keep_digest(account, password, salt):
    digest = hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)
    account.password = base64.b64encode(digest)  # safe: encoded-password (not a password)


def picture(data):
    return base64.b64encode(data)  # safe: encoded-password (not a password)
