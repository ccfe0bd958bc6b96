"""Python 2 is recognised, and new or broken Python 3 is not taken for it."""

import pytest

from colonnade.source import read_bytes

PYTHON2 = [
    "print 'a'",
    "print x",
    "print x, y",
    "print >>out, 'a', x\nprint x",
    "if x: print 'a'",
    "exec 'x = 1'",
    "exec code in names",
    "raise Error, 'text'",
    "x = `1`",
    "x = 0777",
    "x = 10L",
    "x = 0xFFL",
    "x = ur'a'",
    "if a <> b: pass",
    "def f(a, (b, c)): pass",
    "try:\n    pass\nexcept Error, e:\n    pass",
    "try:\n    pass\nexcept (A, B), error:\n    pass",
]
PYTHON3 = [
    "try:\n    pass\nexcept A, B:\n    pass",
    "try:\n    pass\nexcept socket.error, select.error:\n    pass",
    "from socket import error, timeout\ntry:\n    pass\nexcept error, timeout:\n    pass",
    "x = 'print a'\nx = t'{x}'",
    "x = '''\nprint 'a'\n'''\nx = t'{x}'",
    "# print 'a'\nx = t'{x}'",
    "printer = t'{x}'\nprint(x)\nprint (x), y",
    "x = 0o777 + 00 + 0.1 + 1e10\nx = t''",
    "def f(a=(1, 2)): t''",
]


@pytest.mark.parametrize("text", PYTHON2)
@pytest.mark.parametrize("before", ["", "# -*- coding: utf-8 -*-\nimport os\n\n"])
def test_python_2_is_told_apart(text: str, before: str) -> None:
    source = read_bytes("a.py", (before + text + "\n").encode())
    if source.tree is not None and text.startswith("try"):
        pytest.skip("this interpreter takes PEP 758")
    assert [problem.kind for problem in source.problems] == ["python2"]
    line = source.problems[0].line
    assert before.count("\n") < line <= before.count("\n") + text.count("\n") + 1
    assert source.tree is None


@pytest.mark.parametrize("text", PYTHON3)
def test_newer_syntax_is_not_python_2(text: str) -> None:
    source = read_bytes("a.py", (text + "\n").encode())
    assert not source.problems
    assert source.tree is not None


@pytest.mark.parametrize("sign", ["x = f'{y}'", "async def f(): pass", "print(x, file=y)", "def f() -> int: pass"])
def test_a_python_3_file_with_one_old_line_loses_that_line(sign: str) -> None:
    source = read_bytes("a.py", f"{sign}\nprint 'a'\ny = 1\n".encode())
    assert [(problem.kind, problem.line) for problem in source.problems] == [("unparsable", 2)]
    assert source.tree is not None
    assert len(source.tree.body) == 3
