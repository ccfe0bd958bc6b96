"""Names that are kept in files."""

from pathlib import Path

USERS = Path("users.txt")
GROUPS = "groups.txt"


def keep(names):
    USERS.write_text(" ".join(names), encoding="utf-8")
    with open(GROUPS, "w", encoding="UTF8") as out:
        out.write(" ".join(names))


def kept():
    return USERS.read_text(encoding="latin-1").split()  # want: file-in-two-encodings


def kept_groups():
    with open(GROUPS, encoding="utf-8") as text:  # safe: file-in-two-encodings (read as it was written)
        return text.read().split()


class Log:
    def __init__(self, path):
        self.path = path

    def add(self, line):
        with open(self.path, "a", encoding="utf-8") as out:
            out.write(line)

    def lines(self):
        with open(self.path) as text:  # want: file-in-two-encodings
            return text.readlines()

    def size(self):
        with open(self.path, "rb") as data:
            return len(data.read())


def copied(path, other):
    with open(path, encoding="utf-8") as text:
        lines = text.read()
    with open(other, "w", encoding="latin-1") as out:
        out.write(lines)
