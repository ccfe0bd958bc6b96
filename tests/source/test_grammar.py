"""The second parser: equal to the interpreter's where that reads a file, and able where it does not."""

import ast
import sys
import sysconfig
import tokenize
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colonnade.source import read_bytes
from colonnade.source.grammar import reparse
from colonnade.source.syntax import Interpolation, ParamSpec, TemplateStr, TypeAlias, TypeVar, TypeVarTuple

LIBRARY = Path(sysconfig.get_paths()["stdlib"])
# Small and large, old and new, and what exercises the grammar itself.
MODULES = sorted(
    path
    for pattern in ("[a-d]*.py", "asyncio/*.py", "test/test_grammar.py", "test/test_patma.py", "test/test_named_*.py")
    for path in LIBRARY.glob(pattern)
)


def test_the_library_gives_the_same_tree() -> None:
    assert len(MODULES) > 50
    for path in MODULES:
        with tokenize.open(path) as file:
            check_same(file.read(), path.name)


def check_same(text: str, name: str = "") -> None:
    tree, broken = reparse(text)
    assert not broken, name
    assert canonical(tree) == canonical(ast.parse(text)), name


def canonical(node: Any, *, placed: bool = True) -> Any:
    """The tree as nested lists, positions included but for the insides of f-strings, which moved in 3.12."""
    if isinstance(node, list):
        return [canonical(item, placed=placed) for item in node]
    if not isinstance(node, ast.AST):
        return repr(node)
    if isinstance(node, ast.JoinedStr):  # 3.12 keeps empty texts in format specifications
        node.values = [part for part in node.values if not isinstance(part, ast.Constant) or part.value]
    place = [getattr(node, name, None) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")]
    inside = placed and not (isinstance(node, ast.JoinedStr) and sys.version_info < (3, 12))
    fields = [canonical(getattr(node, name), placed=inside) for name in node._fields]
    return [type(node).__name__, place if placed else None, fields]


# Read by every interpreter from 3.11 on; one line each where a line is enough.
SAME = r"""
x = 1_000, 0xFF, 0b1, 0o7, 1e5, 1.5j, .5, 1., 00
x = 'a' "b" '''c''' u'd'; y = u'a' 'b'; z = b'a' b'\x00'; w = r'\d' R"\n"; v = rb'\n' Rb''
x = 'a\
b' '\N{BULLET}\u00e9'
é = 'é'; ﬁ = é.ﬁ; 變數 = {'é': ﬁ}
x = f'a{b}c{{d}}' f"{x!r:>{w}.{p}}" 'e' f'{y=}' f'{ y = !s:^5}' rf'\{x}\N' f'\N{BULLET}{x}\x41\''
x = f'''a
{b
}
'''; y = f'{x:%H:%M}' f'{x!a}' f'' f'{(lambda: 1)}' f"{x:{'{'}>10}"
x = -a ** -b ** c; y = not a in b and c or not d; z = a < b is not c not in d != e
x = a if b else c if d else lambda x, /, y=1, *z, w, **k: (yield)
x = a or b and c | d ^ e & f << g + h * ~i @ j // k % l
x = (a), (b) + c, (d,), (), [], {}, [*a, b], {*a}, {**a, 'b': c}, {a: b, **c, }
x = [a for b, in c if d if e async for f in g], {a for a in b}, {a: b for a, *b in c}, (a for a in b)
x = a[b], a[b, c], a[b:c], a[::], a[:b:], a[b:c, d], a[*b], a[*b, c], a[(b, c)], a[b,], a[b := 1]
f(a, *b, c=d, **e); f(a for a in b); f((a for a in b), c); f(a := 1); f(*a or b); f(a)(b)[c].d
x = y = z; x, y = y, x; (x, *y), [z] = a; x.y[z] = 1; x += 1; x @= yield; x: int; (x): int = 1; x.y: z = yield a
del x, (y, z), [a], b.c, d[e]; del (x); del x,
assert a, b; assert a; raise; raise a; raise a from b; return; pass; break; continue
import a, b.c as d; from . import a; from .... import a as b, c; from .a.b import (c, d as e,); from a import *
global a, b; nonlocal c
if a: pass
elif b: pass; pass;
else:
    pass
while a: pass
else: pass
for a, *b in *c, d: pass
else: pass
for (a) in b: pass
for a.b, c[d] in e: pass
with a: pass
with a, b as c: pass
with (a, b as c,): pass
with (a): pass
with (a, b) as c: pass
with (a), b: pass
with (yield a): pass
with a as (b, c), d as e.f: pass
try: pass
except: pass
try: pass
except (A, B) as e: pass
else: pass
finally: pass
try: pass
except* A: pass
@a.b(c)
@(d := e)
class A(B, metaclass=C, *D, **E): x: int = 1
class A: pass
class A(): pass
@a
async def f(a, b: int = 1, /, c=2, *d: e, f, g: h = 3, **i: j) -> k:
    await a; x = await a ** b
    async for a in b: pass
    async with a as b, c: pass
    return *a, b
def f(*, a): yield
def f(*a: *b): yield from c
match x:
    case 1 | -1 | 1.5 | -1 + 2j | 'a' 'b' | None | True: pass
    case [a, *_, b] | (c, *d) | [] | () | (e): pass
    case {'a': b, c.d: _, -1: e, **f} | {}: pass
    case A() | a.B(c, d=e,) as f if f > 1: pass
    case a, *b: pass
    case *a,: pass
    case _: pass
match x, *y:
    case (a): pass
match = type = case = 1; match.x; match(x); match[x]; type(x); type = type[x]; print(match, case); match * x
match (x):
    case 1: pass
"""
SAME = SAME.strip("\n") + "\nif x:\n\ty\n        # a comment\n\tz \\\n  = 1\n"


def test_what_every_interpreter_reads_gives_the_same_tree() -> None:
    text = SAME.replace("return; ", "").replace("pass; break; continue", "pass")
    check_same("def outer():\n    return\n" + text + "\n")


def test_fields_of_strings_have_the_same_value() -> None:
    for text in ("f'{a=}'", "f'{a = }'", "f'{a=!s}'", "f'{a=:>5}'", "f'{a!r:}'", "f'{a:{b}}'", "f'{{}}'", "f'{a}' 'b'"):
        check_same(text)


NEWER = [
    # text, an expression in the oldest syntax that gives the same tree
    ("x = f'{a['b']}'", "x = f'{a[\"b\"]}'"),
    ('x = f"{f"{f"{a}"}"}"', "x = f'''{f\"\"\"{f'{a}'}\"\"\"}'''"),
    ("x = f'{'\\n'.join(a)}'", None),
    ("x = f'{a # note\n}'", "x = f'{a}'"),
    ("x = f'''{\na\n:>5}'''", "x = f'''{\na\n:>5}'''"),
    ("try:\n    a\nexcept A, B:\n    b", "try:\n    a\nexcept (A, B):\n    b"),
    ("try:\n    a\nexcept* A, B.C, D:\n    b", "try:\n    a\nexcept* (A, B.C, D):\n    b"),
    ("def f[T](a: T) -> T: pass", "def f(a: T) -> T: pass"),
    ("async def f[T: (A, B), *Ts, **P](): pass", "async def f(): pass"),
    ("class A[T = int](B): pass", "class A(B): pass"),
]


@pytest.mark.parametrize(("text", "older"), NEWER)
def test_newer_syntax_is_read(text: str, older: str | None) -> None:
    source = read_bytes("a.py", text.encode())
    assert source.tree is not None
    assert not source.problems
    tree, broken = reparse(text)
    assert not broken
    assert tree is not None
    if older is not None:
        for node in ast.walk(tree):
            if getattr(node, "type_params", None):
                node.type_params = []  # type: ignore[attr-defined]
        assert ast.dump(tree) == ast.dump(ast.parse(older))


def one(text: str) -> Any:
    tree, broken = reparse(text)
    assert tree is not None
    assert not broken
    (node,) = tree.body
    return node


def test_type_parameters() -> None:
    node = one("type X[T: int = str, *Ts = *tuple[int], **P = [int]] = list[T]")
    assert isinstance(node, TypeAlias)
    assert node.name.id == "X"
    assert [type(param) for param in node.type_params] == [TypeVar, TypeVarTuple, ParamSpec]
    assert [param.name for param in node.type_params] == ["T", "Ts", "P"]
    defaults = [ast.unparse(param.default_value) for param in node.type_params]  # type: ignore[attr-defined]
    assert defaults == ["str", "*tuple[int]", "[int]"]
    assert ast.unparse(node.value) == "list[T]"
    assert [param.name for param in one("def f[T, *Ts](): pass").type_params] == ["T", "Ts"]
    assert isinstance(one("type = 1"), ast.Assign)
    assert isinstance(one("type (x)"), ast.Expr)


def test_template_strings() -> None:
    node = one("t'a{b!r:>{w}}' rt'\\{ c }{d=}'").value
    assert isinstance(node, TemplateStr)
    values: list[Any] = node.values
    first, b, second, c, third, d = values
    assert [text.value for text in (first, second, third)] == ["a", "\\", "d="]
    assert [type(field) for field in (b, c, d)] == [Interpolation] * 3
    assert [(f.value.id, f.str, f.conversion) for f in (b, c, d)] == [("b", "b", 114), ("c", "c", -1), ("d", "d", 114)]
    assert isinstance(b.format_spec, ast.JoinedStr)
    assert (b.col_offset, b.end_col_offset) == (3, 13)


BROKEN = [
    # text, what is left of it, (first line, last line) of what was left out
    ("a = 1\nb = = 2\nc = 3", "a = 1\npass\nc = 3", [(2, 2)]),
    ("a = 1; b = = 2; c = 3\nd", "pass\nd", [(1, 1)]),
    ("def f():\n    a\n    b(\n    c\nd", "def f():\n    a\n    pass\n    c\nd", [(3, 3)]),
    ("def f():\n    a(\n        b,\n    return 1\nd", "def f():\n    pass\n    return 1\nd", [(2, 3)]),
    ("def f():\n    x = a(\n        b\n\n\ndef g():\n    c", "def f():\n    pass\n\ndef g():\n    c", [(2, 5)]),
    ("def f(:\n    a\n    b\nc", "pass\nc", [(1, 3)]),
    (
        "class A:\n    def f(a b):\n        a\n    def g(): pass",
        "class A:\n    pass\n\n    def g():\n        pass",
        [(2, 3)],
    ),
    ("if a b:\n    c\nelif d:\n    e\nelse:\n    f\ng", "pass\ng", [(1, 6)]),
    ("if a:\n    b\nelif c d:\n    e\nelse:\n    f\ng", "if a:\n    b\nelse:\n    f\ng", [(3, 4)]),
    ("try:\n    a\nexcept B C:\n    b\nfinally:\n    d", "try:\n    a\nfinally:\n    d", [(3, 4)]),
    ("try:\n    a\nb", "try:\n    a\nb", [(1, 1)]),
    ("match a:\n    case b c:\n        d\n    case _:\n        e", "match a:\n    case _:\n        e", [(2, 3)]),
    ("a\n  b\nc", "a\npass\nc", [(2, 2)]),
    ("a = 'b\nc", "pass\nc", [(1, 1)]),
    ("def f():\n    '''a\n    b\nc = 1", "def f():\n    pass\n    b\nc = 1", [(2, 2)]),
    ("a = f'{b'\nc", "pass\nc", [(1, 1)]),
    ("a = f'{b}}'\nc", "pass\nc", [(1, 1)]),
    ("a = (b]\nc", "pass\nc", [(1, 1)]),
    ("a = b)\nc", "pass\nc", [(1, 1)]),
    ("a = $\nb = ?\nc", "pass\npass\nc", [(1, 1), (2, 2)]),
    ("a = 0777\nc", "pass\nc", [(1, 1)]),
    ("async = 1\nc", "pass\nc", [(1, 1)]),
    ("f() = 1\nc", "pass\nc", [(1, 1)]),
    ("else:\n    a\nb", "pass\nb", [(1, 2)]),
    ("@a\n@b c\ndef f(): pass\nd", "pass\nd", [(1, 3)]),
    ("if a:\nb\nc", "pass\nb\nc", [(1, 1)]),
    ("x = 1 +\u00a0\nc", "pass\nc", [(1, 1)]),
    ("x = " + "(" * 300 + ")" * 300 + "\nc", "pass\nc", [(1, 1)]),
    (
        "<<<<<<< HEAD\na = 1\n=======\na = 2\n>>>>>>> b\nc",
        "pass\na = 1\npass\na = 2\npass\nc",
        [(1, 1), (3, 3), (5, 5)],
    ),
]


@pytest.mark.parametrize(("text", "left", "lost"), BROKEN)
def test_a_file_with_one_broken_statement_loses_that_statement(
    text: str, left: str, lost: list[tuple[int, int]]
) -> None:
    tree, broken = reparse(text)
    assert tree is not None
    assert ast.unparse(tree) == left
    assert [(place.line, place.end_line) for place in broken] == lost


def test_a_broken_statement_is_a_problem_at_its_line() -> None:
    source = read_bytes("a.py", b"a = 1\nb = (\n    c,\nd = 4\ne = = 5\n")
    assert [(problem.kind, problem.line) for problem in source.problems] == [("unparsable", 2), ("unparsable", 5)]
    message = "Line 2 cannot be parsed: a bracket is not closed. All up to line 3 was left out. Correct it."
    assert source.problems[0].message == message
    assert source.tree is not None
    assert [node.lineno for node in source.tree.body] == [1, 2, 4, 5]


def test_many_broken_statements_are_counted_not_listed() -> None:
    source = read_bytes("a.py", b"x = 1\ny = = 2\n" * 50)
    assert len(source.problems) == 21
    assert "30 more places" in source.problems[-1].message


@pytest.mark.parametrize(
    "text",
    [
        *(
            "(\n" * 5_000,
            "x = '''\n" * 2_000,
            "f'{" * 2_000,
            "if x:\n" * 2_000,
            "@a\n" * 5_000 + "$",
            "try: a\n" * 2_000,
        ),
        *(
            "if x: a\n" + "elif x: a\n" * 2_000 + "$",
            "-" * 5_000,
            "a," * 20_000 + "$",
            "{a:" * 1_000,
            "lambda:" * 2_000,
        ),
        *("".join(" " * depth + "if x:\n" for depth in range(300)) + "$", "with (" * 150, "x" + ".a" * 9_000 + " $"),
    ],
)
def test_hostile_input_ends_soon(text: str) -> None:
    tree, broken = reparse(text)
    assert tree is not None or broken


@given(st.integers(0, len(SAME)), st.integers(0, 40))
def test_a_cut_anywhere_never_raises(start: int, length: int) -> None:
    tree, _ = reparse(SAME[:start] + SAME[start + length :])
    assert tree is not None
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt | ast.expr):
            assert node.end_lineno is not None
            assert (node.lineno, node.col_offset) <= (node.end_lineno, node.end_col_offset)
