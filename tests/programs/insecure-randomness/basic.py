import hashlib
import random
import secrets
import string


def reset_token():
    return "".join(random.choice(string.ascii_letters) for _ in range(32))  # want: insecure-randomness


def sign_up(user):
    letters = [random.choice(string.ascii_letters) for _ in range(8)]  # want: insecure-randomness
    password = "".join(letters)
    user.set(password)


def start(session):
    session["session_id"] = random.getrandbits(64)  # want: insecure-randomness


def keygen():
    key = hashlib.sha256(str(random.getrandbits(2048)).encode())  # want: insecure-randomness
    return key.hexdigest()


def letters(length):
    return "".join(random.choice(string.ascii_letters) for _ in range(length))  # want: insecure-randomness


def file_name():
    letters = string.ascii_letters
    filename = "".join(random.choice(letters) for _ in "12345678")  # safe: insecure-randomness (not a security use)
    return filename


def jitter(delay):
    return delay * random.uniform(0.5, 1.5)  # safe: insecure-randomness (not a security use)


def shuffle(cards):
    random.shuffle(cards)  # safe: insecure-randomness (not a security use)
    return cards


def good_token():
    return secrets.token_hex(16)


def system_token():
    source = random.SystemRandom()
    return "".join(source.choice(string.ascii_letters) for _ in range(32))
