"""Users by number."""

import hashlib


def is_root(uid_text: str) -> bool:
    return uid_text.strip() == 0  # want: incompatible-comparison


def is_checked(data: bytes, digest: str) -> bool:
    return hashlib.sha256(data).digest() == digest.lower()  # want: incompatible-comparison


def is_known(uid_text: str) -> bool:
    return int(uid_text) == 0  # safe: incompatible-comparison (both sides are of one type)


def is_named(name: str) -> bool:
    return name.strip() == "root"  # safe: incompatible-comparison (both sides are of one type)


def is_same(one, other) -> bool:
    return one == other


def is_unset(name: str | None) -> bool:
    return name == None


def is_colour(stream):
    line = stream.readline()
    return line.split()[0] == b"c"  # nobody says whether the stream is of text or of bytes
