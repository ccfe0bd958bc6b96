from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding


def seal(public_key, text):
    return public_key.encrypt(text, padding.PKCS1v15())  # want: weak-padding


def sign(private_key, text):
    return private_key.sign(text, padding.PKCS1v15(), hashes.SHA256())  # safe: weak-padding (pads a signature)


def kept(public_key, text):
    way = padding.PKCS1v15()  # undecided: weak-padding (what is padded)
    return public_key.encrypt(text, way)
