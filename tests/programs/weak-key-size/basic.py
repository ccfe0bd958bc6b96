from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

SHORT = 1024


def short():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)  # want: weak-key-size


def named():
    return dsa.generate_private_key(SHORT)  # want: weak-key-size


def curve():
    return ec.generate_private_key(ec.SECP192R1())  # want: weak-key-size


def long():
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)  # safe: weak-key-size (argument is safe)


def asked(bits):
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)  # undecided: weak-key-size (value of)
