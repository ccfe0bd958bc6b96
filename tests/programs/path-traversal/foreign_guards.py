# review: threat-model=library
"""Guards that other packages give."""

from pathlib import Path

from app.paths import is_within

ROOT = Path("/srv/notes")


def note(name):
    if not is_within(ROOT / name, ROOT):
        name = "lost"
    with open(ROOT / name) as file:  # undecided: path-traversal (`is_within` is not in the reviewed code)
        return file.read()


def note_unasked(name):
    if name.count("/") > 3:
        name = "lost"
    with open(ROOT / name) as file:  # want: path-traversal
        return file.read()
