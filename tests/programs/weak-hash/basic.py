import hashlib
import os


def signature(secret, text):
    return hashlib.md5(secret + text).hexdigest()  # want: weak-hash


def named(text):
    return hashlib.new("sha1", text)  # want: weak-hash


def etag(body):
    return hashlib.md5(body).hexdigest()  # safe: weak-hash (not a security use)


def length():
    return hashlib.sha1().digest_size  # safe: weak-hash (not a security use)


def cached(url):
    cache_key = hashlib.sha1(url.encode()).hexdigest()  # safe: weak-hash (not a security use)
    return cache_key


def stated(body):
    return hashlib.md5(body, usedforsecurity=False).hexdigest()  # safe: weak-hash (argument is safe)


def asked(name, body):
    return hashlib.new(name, body)  # undecided: weak-hash (name of the digest)


def strong(body):
    return hashlib.sha256(body).hexdigest()


def client_nonce(count):
    return hashlib.sha1(str(count).encode() + os.urandom(8)).hexdigest()  # safe: weak-hash (random data is digested)
