from Crypto.Cipher import PKCS1_v1_5
from Crypto.PublicKey import RSA
from Cryptodome.Cipher import PKCS1_OAEP
from Cryptodome.Cipher import PKCS1_v1_5 as Padded


def seal(text, path):
    with open(path) as file:
        key = RSA.import_key(file.read())
    return PKCS1_v1_5.new(key).encrypt(text)  # want: weak-padding


def unseal(key, text):
    cipher = Padded.new(key)  # want: weak-padding
    return cipher.decrypt(text, None)


def sealed_well(key, text):
    return PKCS1_OAEP.new(key).encrypt(text)
