import re

NAME = re.compile(r"[a-z][a-z0-9_]*")
WHOLE = re.compile(r"^[a-z][a-z0-9_]*\Z")


def rename(row, name):
    if not NAME.match(name):  # want: unanchored-pattern
        raise ValueError(name)
    row.name = name


def rename_safely(row, name):
    if WHOLE.match(name) is None:  # safe: unanchored-pattern (anchored at both ends)
        raise ValueError(name)
    row.name = name


def is_valid_name(name):
    return bool(NAME.match(name))  # want: unanchored-pattern


def is_whole_name(name):
    return NAME.fullmatch(name) is not None  # safe: unanchored-pattern (the whole text is matched)


def first_name(text):
    return NAME.match(text)


class Shop:
    CODE = re.compile("[0-9]{3,6}")

    def find(self, code):
        if self.CODE.search(code) is None:  # want: unanchored-pattern
            return None
        return self.rows[code]
