import os
from pathlib import Path

STORE = "shop"
POLICY = Path("policy.txt")


def reset():
    if os.path.isfile(f"{STORE}.db"):
        os.remove(f"{STORE}.db")  # safe: check-then-use (the path is fixed)


def policy():
    if POLICY.is_file():
        return POLICY.read_text()  # safe: check-then-use (the path is fixed)
    return ""


def drop(name):
    path = Path("notes") / name
    if path.is_file():
        path.unlink()  # want: check-then-use
