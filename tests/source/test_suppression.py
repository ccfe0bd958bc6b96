"""Comments that ask for silence: which, and over which lines."""

import pytest

from colonnade.source import suppressions

ROWS = [
    # text, [(line, first, last, tool, ids, reason, flaw)]
    (
        "x = 1  # colonnade: allow sql-injection -- ids are ours",
        [(1, 1, 1, "colonnade", ("sql-injection",), "ids are ours", "")],
    ),
    ("x = 1  # colonnade: allow a-b, c-d -- why", [(1, 1, 1, "colonnade", ("a-b", "c-d"), "why", "")]),
    ("x = 1  # colonnade: allow a-b", [(1, 1, 1, "colonnade", ("a-b",), "", "no reason")]),
    ("x = 1  # colonnade: allow a-b --", [(1, 1, 1, "colonnade", ("a-b",), "", "no reason")]),
    ("x = 1  # colonnade: allow -- why", [(1, 1, 1, "colonnade", (), "why", "no ids")]),
    (
        "x = 1  # colonnade: ignore a-b -- why",
        [(1, 1, 1, "colonnade", ("a-b",), "why", "unknown word 'ignore', expected allow")],
    ),
    ("x = 1  # nosec", [(1, 1, 1, "bandit", (), "", "")]),
    ("x = 1  #nosec", [(1, 1, 1, "bandit", (), "", "")]),
    ("x = 1  # nosec B608", [(1, 1, 1, "bandit", ("B608",), "", "")]),
    ("x = 1  # nosec: B608, B101 - fine", [(1, 1, 1, "bandit", ("B608", "B101"), "fine", "")]),
    ("x = 1  # nosec hardcoded_sql_expressions", [(1, 1, 1, "bandit", ("hardcoded_sql_expressions",), "", "")]),
    ("x = 1  # nosec because it is", [(1, 1, 1, "bandit", (), "because it is", "")]),
    ("x = 1  # nosecond", []),
    ("x = 1  # noqa: S608", [(1, 1, 1, "ruff", ("S608",), "", "")]),
    ("x = 1  # NOQA:E501,S608,S101 fine", [(1, 1, 1, "ruff", ("S608", "S101"), "fine", "")]),
    ("x = 1  # noqa: E501", []),
    ("x = 1  # noqa: BLE001, E501", [(1, 1, 1, "ruff", ("BLE001",), "", "")]),
    ("x = 1  # noqa: SIM108", []),
    ("x = 1  # noqa", []),
    ("# ruff: noqa: S101\nassert x\nassert y", [(1, 1, 3, "ruff", ("S101",), "", "")]),
    ("x = 1  # nosec B1 # noqa: S1", [(1, 1, 1, "bandit", ("B1",), "", ""), (1, 1, 1, "ruff", ("S1",), "", "")]),
    ("x = '# nosec'\ny = '''\n# colonnade: allow a -- b\n'''", []),
    ("run(\n    a,  # nosec\n    b,\n)\nz", [(2, 1, 4, "bandit", (), "", "")]),
    ("run(\n    # nosec\n    b,\n)\nz", [(2, 1, 4, "bandit", (), "", "")]),
    ("a\n# nosec\n\n# more\nrun(\n    b)\nz", [(2, 5, 6, "bandit", (), "", "")]),
    ("if (a and\n    b):  # nosec\n    c\nd", [(2, 1, 2, "bandit", (), "", "")]),
    ("if a:\n    # nosec\n    c\nd", [(2, 3, 3, "bandit", (), "", "")]),
    ("try:\n    a\nexcept E:  # nosec\n    pass", [(3, 3, 3, "bandit", (), "", "")]),
    ("@a  # nosec\n@b(\n  c)\ndef f(\n  x):\n    pass", [(1, 1, 5, "bandit", (), "", "")]),
    ("# nosec\n@a\ndef f():\n    pass", [(1, 2, 3, "bandit", (), "", "")]),
    ("@a\ndef f():  # nosec\n    pass", [(2, 1, 2, "bandit", (), "", "")]),
    ("x = '''\na\n'''  # nosec", [(3, 1, 3, "bandit", (), "", "")]),
    ("a\n# nosec", [(2, 2, 2, "bandit", (), "", "")]),
    # What cannot be tokenised is read line by line.
    ("x = '# nosec' + (\n# nosec\ny = 1  # nosec", [(2, 3, 3, "bandit", (), "", ""), (3, 3, 3, "bandit", (), "", "")]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_suppressions(text: str, expected: list[tuple[object, ...]]) -> None:
    found = suppressions(text)
    assert [(s.line, s.first_line, s.last_line, s.tool, s.ids, s.reason, s.flaw) for s in found] == expected
