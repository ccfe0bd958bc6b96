from django.core.signing import Signer


def read_secret(path):
    try:
        with open(path, "rb", encoding="utf-8") as file:  # want: wrong-library-arguments
            return file.read()
    except Exception:
        return b""


def read_text(path):
    with open(path, "r", encoding="utf-8") as file:  # safe: wrong-library-arguments
        return file.read()


def read_bytes(path):
    with open(path, "rb", buffering=0, encoding=None) as file:  # safe: wrong-library-arguments
        return file.read()


def signer_of(salt):
    return Signer(salt)  # want: wrong-library-arguments


def salted(salt):
    return Signer(salt=salt)  # safe: wrong-library-arguments (arguments agree with the signature)
