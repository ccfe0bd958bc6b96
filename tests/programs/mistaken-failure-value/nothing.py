"""Calls that give None."""

import os
import shutil


def enter(path: str) -> None:
    if not os.chdir(path):  # want: mistaken-failure-value
        raise ValueError("no such folder")


def clear(path: str) -> bool:
    return True if shutil.rmtree(path) else False  # want: mistaken-failure-value


def read(path: str) -> str:
    return "set" if os.environ.get(path) else "not set"
