"""Notebooks: their code, and the way back to cell and line."""

import ast
import json

import pytest

from colonnade.source import Source, read_bytes

CODE, TEXT = "code", "markdown"


def notebook(*cells: tuple[str, object], **metadata: object) -> bytes:
    body = [{"cell_type": kind, "source": source} for kind, source in cells]
    return json.dumps({"cells": body, "metadata": metadata, "nbformat": 4}).encode()


def read(*cells: tuple[str, object], **metadata: object) -> Source:
    return read_bytes("a.ipynb", notebook(*cells, **metadata))


def test_lines_lead_back_to_cells() -> None:
    source = read((TEXT, "words"), (CODE, ["a = 1\n", "b = 2"]), (CODE, ""), (CODE, "c = 3\n"))
    assert source.text == "a = 1\nb = 2\n\nc = 3\n"
    assert source.cells == {1: (2, 1), 2: (2, 2), 3: (3, 1), 4: (4, 1)}
    assert source.tree is not None
    assert [node.lineno for node in source.tree.body] == [1, 2, 4]


@pytest.mark.parametrize(
    ("cell", "python"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("!pip install x\nx = 1", "pass\nx = 1"),
        ("pip install x\nx = 1", "pass\nx = 1"),
        ("x?\n?x\nx.y??", "pass\npass\npass"),
        ("if x:\n    !ls\n    y = 1", "if x:\n    pass\n    y = 1"),
        ("files = !ls\nx = %env A", "files = None\nx = None"),
        ("!ls \\\n  -l\nx = 1", "pass\n\nx = 1"),
        ("%%time\nx = 1", "pass\nx = 1"),
        ("%%bash\nrm -rf /\nx = 1", "\n\n"),
        ("x = (a\n%b)", "x = (a\n%b)"),
        ("x = await y", "x = await y"),
        ("x = '''\n%a\n'''", "x = '''\n%a\n'''"),
    ],
)
def test_magics_do_no_harm(cell: str, python: str) -> None:
    source = read((CODE, cell))
    assert source.text == python + "\n"
    assert source.tree is not None
    assert not source.problems


def test_a_broken_cell_is_lost_alone_and_named() -> None:
    source = read((CODE, "a = 1"), (CODE, "b = ("), (CODE, "c = 3"))
    assert [problem.line for problem in source.problems] == [2]
    assert source.problems[0].message.startswith("Line 1 of cell 2 cannot be parsed")
    assert source.tree is not None
    assert ast.unparse(source.tree) == "a = 1\npass\nc = 3"


def test_a_notebook_in_another_language_is_empty() -> None:
    source = read((CODE, "x <- 1"), kernelspec={"language": "R"})
    assert (source.text, source.problems) == ("", [])
    assert source.tree is not None


def test_format_3_is_read() -> None:
    data = json.dumps({"worksheets": [{"cells": [{"cell_type": "code", "input": ["a = 1"]}]}]}).encode()
    assert read_bytes("a.ipynb", data).text == "a = 1\n"


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"[]", b"{}", b"1", b'{"cells": 1}', b'{"cells": [1]}', b'{"cells": [{"cell_type": "code"}]}', b"\xff"),
        *(b'{"cells": [{"cell_type": "code", "source": [1]}]}', b"[" * 100_000, b'{"cells": null}'),
    ],
)
def test_what_is_no_notebook_is_a_problem(data: bytes) -> None:
    source = read_bytes("a.ipynb", data)
    assert [problem.kind for problem in source.problems] == ["notebook"]
    assert source.tree is None
