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


def lies_below(path, folder):
    try:
        path.resolve().relative_to(folder)
        return True
    except ValueError:
        return False


def note_below(name):
    if not lies_below(ROOT / name, ROOT):
        return None
    with open(ROOT / name) as file:  # safe: path-traversal (neutralised for this use: tested by `lies_below`)
        return file.read()


def drop(name):
    note = ROOT / name
    try:
        note.resolve().relative_to(ROOT)
    except ValueError:
        return
    note.unlink()  # safe: path-traversal (neutralised for this use)
