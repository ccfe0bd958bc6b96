"""Files by their numbers."""

import os


def taken(path):
    number = os.open(path, os.O_RDONLY)
    with os.fdopen(number) as lines:
        line = lines.readline()
    os.close(number)  # want: closed-twice
    return line


def both(path):
    number = os.open(path, os.O_RDONLY)
    try:
        data = os.read(number, 16)
        os.close(number)
    finally:
        os.close(number)  # want: closed-twice
    return data


def once(path):
    number = os.open(path, os.O_RDONLY)  # safe: closed-twice (closed in one place)
    try:
        return os.read(number, 16)
    finally:
        os.close(number)


def kept(path):
    number = os.open(path, os.O_RDONLY)  # safe: closed-twice (closed in one place)
    with open(number, closefd=False) as lines:
        line = lines.readline()
    os.close(number)
    return line
