"""Accounts of a small site."""

import hashlib


def enroll(accounts, login, password):
    digest = hashlib.md5()  # want: weak-hash
    digest.update(password.encode())
    accounts[login] = digest.hexdigest()


def enroll_with_salt(accounts, login, password, salt):
    accounts[login] = hashlib.sha1(salt + password.encode()).hexdigest()  # want: weak-hash


def page_version(body):
    digest = hashlib.md5()  # safe: weak-hash (not a security use)
    digest.update(body)
    etag = digest.hexdigest()
    return etag
