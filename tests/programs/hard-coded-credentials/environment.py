"""Settings of the environment."""

import os


def signing_key():
    return os.environ.get("SECRET_KEY", "dev-8f7s9df87sd9f")  # want: hard-coded-credentials


def password():
    return connect(os.getenv("DB_PASSWORD", "T7-sunflower-91"))  # want: hard-coded-credentials


def region():
    return os.environ.get("REGION", "eu-8f7s9df87sd9f")


def empty():
    return os.environ.get("SECRET_KEY", "")


def connect(password):
    return password
