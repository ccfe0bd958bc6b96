from Crypto.Cipher import AES, DES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def legacy(key, text):
    return DES.new(key, DES.MODE_CBC, b"8 bytes!").encrypt(text)  # want: weak-cipher


def blocks(key, text):
    return AES.new(key, AES.MODE_ECB).encrypt(text)  # want: weak-cipher


def streams(key):
    return Cipher(algorithms.ARC4(key), mode=None)  # want: weak-cipher


def book(key):
    return Cipher(algorithms.AES(key), modes.ECB())  # want: weak-cipher


def sealed(key, nonce, text):
    return AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)  # safe: weak-cipher (argument is safe)


def chosen(key, mode):
    return AES.new(key, mode)  # undecided: weak-cipher (value of)
