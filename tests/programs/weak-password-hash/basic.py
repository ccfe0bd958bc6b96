import hashlib
import os

import bcrypt


def keep(user, password):
    user.password_hash = hashlib.sha256(password.encode()).hexdigest()  # want: weak-password-hash


def broken(password):
    return hashlib.new("md5", password)  # safe: weak-password-hash (told by weak-hash)


def few(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 1000)  # want: weak-password-hash


def many(password):
    salt = os.urandom(16)
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # safe: weak-password-hash (stretched enough)


def asked(password, salt, rounds):
    return hashlib.pbkdf2_hmac("sha256", password, salt, rounds)  # undecided: weak-password-hash (number of rounds)


def cheap(password):
    return bcrypt.hashpw(password, bcrypt.gensalt(4))  # want: weak-password-hash


def dear(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())  # safe: weak-password-hash (stretched enough)


def integrity(body):
    return hashlib.sha256(body).hexdigest()  # safe: weak-password-hash (not a password)


def salted(member, password, salt):
    member.digest = hashlib.sha512(salt + password.encode()).hexdigest()  # want: weak-password-hash


def step_by_step(passphrase):
    state = hashlib.new("sha256")  # want: weak-password-hash
    state.update(passphrase.encode())
    return state.hexdigest()


def of_a_download(chunks):
    state = hashlib.new("sha256")  # safe: weak-password-hash (not a password)
    for chunk in chunks:
        state.update(chunk)
    return state.hexdigest()
