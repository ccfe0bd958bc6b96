"""Tokens that are signed, and notes that are not."""

import hmac
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def token(key, text):
    return hmac.digest(key, text, "sha256")


def note(key, text):
    start = os.urandom(16)
    cipher = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()  # want: cipher-without-integrity
    return start + cipher.update(text)


def letter(key, text):
    start = os.urandom(16)
    cipher = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()  # safe: cipher-without-integrity (a code protects it)
    return start + cipher.update(text)


def sealed(key, mac_key, text):
    whole = letter(key, text)
    return whole + hmac.digest(mac_key, whole, "sha256")
