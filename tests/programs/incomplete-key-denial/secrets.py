"""Secrets that must not be public keys."""

NAMES = ["-----BEGIN PRIVATE KEY-----", "-----BEGIN PUBLIC KEY-----"]
STARTS = (b"-----BEGIN ", b"ssh-rsa ", b"ssh-ed25519 ", b"ecdsa-sha2-")  # safe: incomplete-key-denial (every kind of key file is in it)


class Secret:
    def __init__(self, key):
        marks = [  # want: incomplete-key-denial
            b"-----BEGIN PUBLIC KEY-----",
            b"-----BEGIN RSA PUBLIC KEY-----",
            b"-----BEGIN CERTIFICATE-----",
            b"ssh-rsa",
        ]
        if any(mark in key for mark in marks):
            raise ValueError("a public key is no secret")
        self.key = key
