"""Parts of addresses."""

import os
import re

PORT = re.compile(r":(\d+)$")
VERSION = "5.7.0"
NUMBERS = re.match(r"(\d+)\.(\d+)\.(\d+)", VERSION).groups()  # safe: none-dereference (the pattern matches every text)
MARGIN = re.compile(r"\s*")


def port(address):
    return PORT.search(address).group(1)  # want: none-dereference


def hosts():
    return os.environ.get("HOSTS").split(",")  # want: none-dereference


def kept(address):
    found = re.match(r"\w+", address)
    return found[0]  # want: none-dereference


def handled(address):
    try:
        return PORT.search(address).group(1)  # safe: none-dereference (the exception is handled here)
    except AttributeError:
        return None


def tested(address):
    if PORT.search(address):
        return PORT.search(address).group(1)  # safe: none-dereference (tested before)
    return None


def narrowed(address):
    found = PORT.search(address)
    return found.group(1) if found else ""


def with_default():
    return os.environ.get("HOSTS", "").split(",")


def forgotten(address):
    cache = None
    return cache.port(address)  # want: none-dereference


shared = None


def set_elsewhere(address):
    return shared.port(address)  # undecided: none-dereference (may be None by a default or a branch)


def indent(line):
    return re.match(r"[ \t]*", line).group()  # safe: none-dereference (the pattern matches every text)


def both(address):
    found = re.match(r"(\w+):(\w+)", address)
    return found[1], found[2]  # want: none-dereference


def margin(line):
    return MARGIN.match(line).group(0)  # safe: none-dereference (the pattern matches every text)


def port(line):
    return PORT.search(line).group(1)  # want: none-dereference
