"""Texts that are encrypted."""

import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(key, text):
    start = os.urandom(16)
    cipher = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()  # want: cipher-without-integrity
    return start + cipher.update(text) + cipher.finalize()


def unseal(key, sealed):
    cipher = Cipher(algorithms.AES(key), modes.CBC(sealed[:16])).decryptor()  # want: cipher-without-integrity
    return cipher.update(sealed[16:]) + cipher.finalize()
