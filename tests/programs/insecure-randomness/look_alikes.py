import random
import secrets


def token_count(tokens):
    return random.randint(1, len(tokens))  # safe: insecure-randomness (not a security use)


def pick(keys):
    key = random.choice(keys)  # safe: insecure-randomness (not a security use)
    return key


def session_for(sessions):
    session = random.choice(sessions)  # safe: insecure-randomness (not a security use)
    return session


class Generator:
    def choice(self, letters):
        return letters[0]


def token(generator: Generator):
    return "".join(generator.choice("abc") for _ in range(8))


def password():
    return secrets.choice(["correct", "horse"]) + secrets.token_hex(4)
