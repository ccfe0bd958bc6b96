"""Files that are sent."""

import os


def accept(filename):
    if filename.endswith((".php", ".exe")):  # want: case-sensitive-denial
        raise ValueError(filename)
    ending = os.path.splitext(filename)[1]
    if ending in (".php", ".exe", ".jsp"):  # want: case-sensitive-denial
        return None
    return filename


def folded(filename):
    if filename.lower().endswith((".php", ".exe")):  # safe: case-sensitive-denial (compared without regard to case)
        raise ValueError(filename)
    ending = os.path.splitext(filename)[1].casefold()
    if ending in (".php", ".exe"):  # safe: case-sensitive-denial (compared without regard to case)
        raise ValueError(filename)
    if not filename.endswith((".php", ".exe")):
        raise ValueError(filename)
    if filename.endswith((".html", ".htm")):
        print("page")
    return filename
