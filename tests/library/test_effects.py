"""The marks have effect: each row of a table is a program of one statement, and its danger arrives or does not."""

import re
from pathlib import Path

import program
import pytest

from colonnade.checks.form import Flow

TABLE = Path(__file__).with_name("effects.txt").read_text(encoding="utf-8").splitlines()
ROWS = [line for line in TABLE if line and not line.startswith("#")]
#: How each carrier hands text to a later reader: one statement puts it in, the other takes it out.
CARRIERS = [
    ("queue.Queue()", "it.put(x)", "it.get()"),
    ("queue.PriorityQueue()", "it.put_nowait(x)", "it.get_nowait()"),
    ("collections.deque()", "it.append(x)", "it[0]"),
    ("collections.deque()", "it.appendleft(x)", "it.popleft()"),
    ("collections.OrderedDict()", "it['a'] = x", "it['a']"),
    ("collections.UserList()", "it.extend([x])", "it.pop()"),
    ("collections.UserDict()", "it['a'] = x", "it['a']"),
    ("collections.ChainMap()", "it['a'] = x", "it['a']"),
    ("io.StringIO()", "it.write(x)", "it.getvalue()"),
    ("io.BytesIO()", "it.write(x)", "it.read()"),
    ("array.array('B')", "it.frombytes(x)", "it.tobytes()"),
]


def said(body: str, danger: str) -> set[str]:
    """The statuses of the points of a danger in a function body over `x`, the text of a request."""
    names = sorted(
        set(re.findall(r"\b([a-z_0-9]+)\.", body)) - {"x", "it", "request"} | {"os", "urllib.parse", "email.mime.text"}
    )
    lines = [
        *(f"import {name}" for name in names),
        "from flask import Response as make",
        "from flask import request",
        "",
        "def f():",
        '    x = request.args["x"]',
        *(f"    {line}" for line in body.splitlines()),
    ]
    check = Flow(id="x", title="x", weakness=79, fix="x", message="x", sinks=(danger,))
    return {each.status for each in program.observe(program.single("sample", "\n".join(lines) + "\n"), check)}


@pytest.mark.parametrize("row", ROWS)
def test_the_danger_arrives_or_not(row: str) -> None:
    danger, _, statement = row.partition(": ")
    assert ("weak" in said(statement, danger.lstrip("!"))) is not danger.startswith("!")


@pytest.mark.parametrize(("made", "put", "taken"), CARRIERS, ids=[f"{put} {taken}" for _, put, taken in CARRIERS])
def test_what_is_put_in_comes_out(made: str, put: str, taken: str) -> None:
    assert said(f"it = {made}\n{put}\nos.system({taken})", "shell") == {"weak"}
    assert "weak" not in said(f"it = {made}\nos.system({taken})", "shell")
