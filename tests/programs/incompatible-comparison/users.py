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


def is_text(value):
    return type(value) == "str"  # want: incompatible-comparison


def is_text_class(value):
    return type(value) == str


def is_signed(header: bytes) -> bool:
    return header == "signed"  # want: incompatible-comparison


def has_mark(line: bytes) -> bool:
    return "#" in line  # want: incompatible-comparison


def has_byte(line: bytes) -> bool:
    return 10 in line


def is_old(version: str, least: int) -> bool:
    return version < least  # want: incompatible-comparison


def is_old_number(version: str, least: int) -> bool:
    return int(version) < least  # safe: incompatible-comparison (both sides are of one type)


def is_either(version: str, least: int) -> bool:
    if isinstance(version, int):
        return version < least
    return int(version) < least  # safe: incompatible-comparison (both sides are of one type)


def counted(names):
    return "found: " + len(names)  # want: incompatible-comparison


def counted_as_text(names):
    return "found: " + str(len(names))


def numbered(name):
    return "%s" % name + 1  # want: incompatible-comparison


def is_program(path, mode):
    with open(path, mode) as file:
        return file.read(2) == b"#!"  # the mode decides


def remove(user, method, name):
    method(user)
    if method == "remove":  # want: incompatible-comparison
        return "gone"
    if name == "remove":
        return name
    if callable(name):
        return name(user)
    return None
