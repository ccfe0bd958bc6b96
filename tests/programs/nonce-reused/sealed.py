"""Texts that are encrypted."""

import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def seal_all(key, texts):
    nonce = os.urandom(12)
    box = AESGCM(key)
    return [box.encrypt(nonce, text, None) for text in texts]  # want: nonce-reused


def seal_each(key, texts):
    box = AESGCM(key)
    nonce = os.urandom(12)
    for text in texts:
        yield box.encrypt(nonce, text, None)  # want: nonce-reused


def seal_anew(key, texts):
    box = AESGCM(key)
    for text in texts:
        nonce = os.urandom(12)
        yield nonce + box.encrypt(nonce, text, None)  # safe: nonce-reused (made anew for each message)


class Box:
    def __init__(self, key):
        self.box = AESGCM(key)
        self.nonce = os.urandom(12)

    def seal(self, text):
        box = AESGCM(self.key)
        return box.encrypt(self.nonce, text, None)  # want: nonce-reused

    def unseal(self, text):
        return AESGCM(self.key).decrypt(self.nonce, text, None)
