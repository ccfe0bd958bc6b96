"""Names of files from which steps to the parent directory are taken out."""

import os
import re
from pathlib import Path

SHELF = Path("/srv/shelf")


def once(name):
    return SHELF / name.replace("../", "")  # want: incomplete-removal


def other_system(name):
    return SHELF / name.replace("..\\", "")  # want: incomplete-removal


def by_pattern(name):
    return SHELF / re.sub(r"\.\./", "", name)  # want: incomplete-removal


def first(name):
    return SHELF / name.replace("..", "", 1)  # want: incomplete-removal


def start(name):
    return SHELF / name.removeprefix("../")  # want: incomplete-removal


def start_by_pattern(name):
    return SHELF / re.sub(r"^\.\./", "", name)  # want: incomplete-removal


def position(name):
    if name.startswith("../"):
        name = name[3:]  # want: incomplete-removal
    return SHELF / name


def position_checked(name):
    if name.startswith("../"):
        name = name[3:]  # safe: incomplete-removal (what is left is looked at)
    return SHELF / os.path.basename(name)


def repeated(name):
    while "../" in name:
        name = name.replace("../", "")  # safe: incomplete-removal (removed until none is left)
    return SHELF / name


def dots(name):
    return SHELF / name.replace("..", "")  # safe: incomplete-removal (what is left does not join)


def both(name):
    name = name.replace("../", "")  # safe: incomplete-removal (a part of it is removed afterwards)
    return SHELF / name.replace("..", "")  # safe: incomplete-removal (what is left does not join)


def checked(name):
    path = os.path.realpath(SHELF / name.replace("../", ""))  # safe: incomplete-removal (what is left is looked at)
    if not path.startswith(f"{SHELF}/"):
        raise ValueError(name)
    return path


def comment(text):
    return "<p>" + text.replace("<script>", "") + "</p>"  # want: incomplete-removal


def escaped(text):
    return text.replace("<", "").replace(">", "")


def shown(title):
    return title.replace(", ", "").replace("./", "")


def comment_in_two(text):
    return text.replace("<script>", "").replace("</script>", "")  # want: incomplete-removal


def comment_in_lines(text):
    text = text.replace("<script>", "")  # want: incomplete-removal
    return text.replace("</script>", "")  # want: incomplete-removal
