"""Bytes to sources: encodings, line ends, what cannot be parsed, and that nothing raises."""

import ast
import os
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from colonnade.source import KINDS, Found, Role, Source, read_bytes, read_file

_PIECES = st.sampled_from(
    [
        *(
            "def f(",
            "):\n",
            "    ",
            "\n",
            "x",
            " = ",
            "if ",
            "else",
            ":",
            "\t",
            "'",
            '"""',
            'f"',
            "{",
            "}",
            "!r",
            "(",
            "]",
        ),
        *("try:\n", "except", " as ", "match ", "case ", "class A", "@", "async ", "await ", "lambda ", "*", "**", ","),
        *(
            "# nosec",
            "# colonnade: allow",
            "# noqa: S101",
            "\\\n",
            "\\",
            "0777",
            "1e5",
            "\x0c",
            "\r",
            "é",
            "\ufeff",
            "$",
        ),
        *("print 1", "except A, b:", "t'{x}'", "type X[T] = ", "%time", "!ls", "# coding: latin-1\n", "\x00", "\ud800"),
    ]
)


def tree_of(source: Source) -> ast.Module:
    assert source.tree is not None, source.problems
    return source.tree


@given(st.binary())
@example(b"\xef\xbb\xbf# coding: latin-1\nx = 1")
@example(b"# coding: unicode_escape\nx = '\\ud800'")
@example(b"x = " + b"(" * 1000)
@example(b"-" * 100_000 + b"1")
@example(b"x = " + b"9" * 100_000)
@pytest.mark.parametrize("path", ["a.py", "a.ipynb"])
def test_reading_never_raises_on_input(path: str, data: bytes) -> None:
    check_never_raises(path, data)


@given(st.lists(_PIECES).map(lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")))
def test_reading_never_raises_on_what_looks_like_python(data: bytes) -> None:
    check_never_raises("a.py", data)


def check_never_raises(path: str, data: bytes) -> None:
    source = read_bytes(path, data)
    assert source.tree is not None or source.problems
    assert "\r" not in source.text
    for problem in source.problems:
        assert problem.kind in KINDS
        assert 0 <= problem.line <= len(source.lines)
        assert problem.message.endswith(".")
    for found in source.suppressions:
        assert 1 <= found.first_line <= found.last_line <= len(source.lines)
        assert 1 <= found.line <= len(source.lines)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ("x = 'é'".encode(), "é"),
        (b"\xef\xbb\xbfx = '\xc3\xa9'", "é"),
        (b"\xef\xbb\xbf# coding: utf-8\nx = '\xc3\xa9'", "é"),
        (b"# -*- coding: latin-1 -*-\nx = '\xe9'", "é"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'", "€"),
        (b"\n# coding: latin-1\nx = '\xe9'", "é"),
        (b"# coding: latin-1\r\nx = '\xe9'\r\n", "é"),
        (b"# coding: latin-1\rx = '\xe9'\r", "é"),
        (b"# coding: utf_16_le_not\nx = 1", None),
        (b"# coding: rot13\nk = 1", None),
        (b"# coding: idna\nx = 1", None),
        (b"\xef\xbb\xbf# coding: latin-1\nx = '\xc3\xa9'", None),
        (b"x = '\xe9'", None),
        (b"y = 1\n\n# coding: latin-1\nx = '\xe9'", None),
    ],
)
def test_text_is_decoded_as_pep_263_says(data: bytes, value: str | None) -> None:
    source = read_bytes("a.py", data)
    if value is None:
        assert [problem.kind for problem in source.problems] == ["undecodable"]
        assert source.tree is None
    else:
        assert ast.dump(tree_of(source)) == ast.dump(ast.parse(data))
        assert f"value={value!r}" in ast.dump(tree_of(source))


@pytest.mark.parametrize(("data", "line"), [(b"x = '\xe9'", 1), (b"a\r\nb\r\n\xff", 3), (b"a\rb\n\xff", 3)])
def test_an_undecodable_file_names_the_line(data: bytes, line: int) -> None:
    assert [problem.line for problem in read_bytes("a.py", data).problems] == [line]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_the_tree(end: str) -> None:
    source = read_bytes("a.py", end.join(["x = '''a", "\x0cb'''", "if x:", "    y = 1", ""]).encode())
    assert tree_of(source).body[1].lineno == 3
    assert source.lines == ["x = '''a", "\x0cb'''", "if x:", "    y = 1", ""]


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ("a = 1\nb = '\0'\n", "unparsable", 2),
        ("this is no python\n", "unparsable", 1),
        ("a = 1\nb = = 2\n", "unparsable", 2),
        ("(" * 500, "unparsable", 1),
    ],
)
def test_what_cannot_be_parsed_is_a_problem_with_its_line(text: str, kind: str, line: int) -> None:
    problems = read_bytes("a.py", text.encode()).problems
    assert [(problem.kind, problem.line) for problem in problems] == [(kind, line)]


@pytest.mark.parametrize("text", ["-" * 5_000 + "1", "x" + ".a" * 50_000, "[" * 150 + "]" * 150])
def test_deep_nesting_raises_nothing(text: str) -> None:
    source = read_bytes("a.py", text.encode())
    assert source.tree is not None or source.problems


def test_warnings_about_reviewed_code_are_shown_to_nobody() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        tree_of(read_bytes("a.py", rb"x = '\d' if 1is 1 else 2"))
        warnings.simplefilter("error")
        tree_of(read_bytes("a.py", rb"x = '\d' if 1is 1 else 2"))
    assert not caught


def found_at(path: Path) -> Found:
    return Found("a.py", str(path), "a", False, Role.PRODUCTION, 10)


def test_a_file_is_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_bytes(b"x = 1\n")
    source = read_file(found_at(path))
    assert (source.path, source.text) == ("a.py", "x = 1\n")


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda path: None, "vanished"),
        (lambda path: path.mkdir(), "unreadable"),
        (os.mkfifo, "not-regular"),
        (lambda path: path.symlink_to("/etc/passwd"), "unreadable"),
        (lambda path: path.write_bytes(b"#" * 1_000_100), "too-large"),
    ],
)
def test_what_changed_since_discovery_is_a_problem(tmp_path: Path, spoil: Callable[[Path], object], kind: str) -> None:
    path = tmp_path / "a.py"
    spoil(path)
    source = read_file(found_at(path))
    assert source.tree is None
    assert [problem.kind for problem in source.problems] in ([kind], ["not-regular"])
    assert str(tmp_path) not in source.problems[0].message
