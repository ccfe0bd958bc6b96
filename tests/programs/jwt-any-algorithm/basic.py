import jwt
from jose import jwt as tokens


def open_choice(token, key):
    return jwt.decode(token, key)["sub"]  # want: jwt-any-algorithm


def none_allowed(token, key):
    return jwt.decode(token, key, algorithms=["HS256", "none"])  # want: jwt-any-algorithm


def other(token, key):
    return tokens.decode(token, key)  # want: jwt-any-algorithm


def unverified(token):
    return jwt.decode(token, verify=False)  # safe: jwt-any-algorithm (told by jwt-signature-off)


def unverified_by_option(token):
    return jwt.decode(token, options={"verify_signature": False})  # safe: jwt-any-algorithm (told by jwt-signature-off)


def pinned(token, key):
    return jwt.decode(token, key, algorithms=["RS256"])["sub"]  # safe: jwt-any-algorithm (argument is safe)
