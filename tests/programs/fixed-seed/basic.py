import os
import random
import time


def make_token():
    random.seed(1234)  # want: fixed-seed
    return random.getrandbits(128)


def timed_token():
    random.seed(time.time())  # want: fixed-seed
    return random.getrandbits(128)


def simulate(steps):
    random.seed(7)  # safe: fixed-seed (not a security use)
    return [random.random() for _ in range(steps)]


def restart():
    random.seed()  # safe: fixed-seed (seeded by the system)


def password_from_noise():
    noise = os.urandom(16)
    random.seed(noise)  # safe: fixed-seed (seeded by the system)
    return random.getrandbits(128)
