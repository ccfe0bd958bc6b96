"""Texts that are encrypted and protected."""

import hmac
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, code_key, text):
    start = os.urandom(16)
    mode = modes.CTR(start)  # safe: cipher-without-integrity (a code protects it)
    cipher = Cipher(algorithms.AES(key), mode).encryptor()
    sealed = start + cipher.update(text) + cipher.finalize()
    return sealed + hmac.digest(code_key, sealed, "sha256")
