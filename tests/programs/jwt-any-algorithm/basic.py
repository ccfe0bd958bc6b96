import jwt
from jose import jwt as tokens


def open_choice(token, key):
    return jwt.decode(token, key)["sub"]  # want: jwt-any-algorithm


def none_allowed(token, key):
    return jwt.decode(token, key, algorithms=["HS256", "none"])  # want: jwt-any-algorithm


def other(token, key):
    return tokens.decode(token, key)  # want: jwt-any-algorithm


def pinned(token, key):
    return jwt.decode(token, key, algorithms=["RS256"])["sub"]  # safe: jwt-any-algorithm (argument is safe)
