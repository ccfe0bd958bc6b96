"""Small programs below ``## name: flows`` or ``## name: stays``: whether what was asked from outside reaches `run`."""

from typing import Final

import engine

HEAD: Final = (
    "from lab import Box, ask, clean, fetch, is_good, later, lines, plain, run, stream\n"  # one line: all that is used
)


def rows(text: str) -> list[tuple[str, str]]:
    """(the line that names it, the program) of each."""
    return [(head, body) for head, _, body in (each.partition("\n") for each in text.split("\n## ")[1:])]


def complaint(head: str, body: str) -> str:
    """What the engine says otherwise than the line; empty where they agree.  Several sinks must all be as stated."""
    expected = head.rpartition(": ")[2]
    outcomes = engine.review(HEAD + body)
    if not outcomes:
        return "" if expected == "stays" else "no sink was reached"
    found = {each.status == "weak" for each in outcomes}
    return "" if found == {expected == "flows"} else ", ".join(engine.statuses(outcomes))
