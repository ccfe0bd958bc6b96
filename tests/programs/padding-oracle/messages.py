"""Messages that are opened."""

import hmac

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from Crypto.Cipher import AES
from Crypto.Util.Padding import unpad


def opened(key, start, data):
    decryptor = Cipher(algorithms.AES(key), modes.CBC(start)).decryptor()
    text = decryptor.update(data) + decryptor.finalize()
    remover = padding.PKCS7(128).unpadder()
    try:
        return remover.update(text) + remover.finalize()
    except ValueError:
        return "bad padding", 400  # want: padding-oracle


def opened_with_code(key, mac_key, message):
    code = hmac.digest(mac_key, message[:-32], "sha256")
    if not hmac.compare_digest(code, message[-32:]):
        raise ValueError("not opened")
    cipher = AES.new(key, AES.MODE_CBC, message[:16])
    try:  # safe: padding-oracle (a code is checked, too)
        return unpad(cipher.decrypt(message[16:-32]), 16)
    except ValueError:
        raise ValueError("bad padding") from None


def opened_alike(key, message):
    cipher = AES.new(key, AES.MODE_CBC, message[:16])
    try:  # undecided: padding-oracle (whether the error is told apart is not known)
        return unpad(cipher.decrypt(message[16:]), 16)
    except ValueError:
        return None


def stripped(text):
    try:
        return unpad(text, 16)
    except ValueError:
        return "bad padding"
