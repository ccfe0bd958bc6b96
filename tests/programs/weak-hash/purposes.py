import hashlib
import hmac


def reset_token(user):
    return hashlib.md5(user.email.encode()).hexdigest()  # want: weak-hash


def sign(key, text):
    return hmac.new(key, text, hashlib.sha1).hexdigest()  # want: weak-hash


def bucket(name, count):
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % count  # safe: weak-hash (not a security use)


def unknown(data):
    return hashlib.sha1(data).digest()  # want: weak-hash


def file_id(path):
    with open(path, "rb") as file:
        checksum = hashlib.md5(file.read()).hexdigest()  # safe: weak-hash (not a security use)
    return checksum
