# review: role=test
import random
import string


def random_name(length):
    letters = string.ascii_letters
    return "".join(
        random.choice(letters)  # safe: insecure-randomness (not a security use)
        for _ in range(length)
    )
