"""The loader of stubs: bad stubs become problems with file and line, good ones facts, and a project's go first."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colonnade.library.compile import compile_stub
from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, ModuleFact, ParamKind, UseFact
from colonnade.library.knowledge import Library

MARKS = "Entry, Expect, Fresh, Resource, Sanitizes, Sink, Source, Unsafe"
HEAD = f"from typing import Annotated, Any\nfrom colonnade.library.marks import {MARKS}\n"


def read(body: str) -> tuple[ModuleFact, list[str]]:
    """The facts of a stub after the usual imports, and its problems as "line: message", lines counted after them."""
    facts, problems = compile_stub(HEAD + body, "lib", False, "stubs/lib.pyi")
    assert all(problem.file == "stubs/lib.pyi" for problem in problems)
    return facts, [f"{problem.line - 2}: {problem.message}" for problem in problems]


def function(body: str, name: str = "f") -> FunctionFact:
    facts, problems = read(body)
    assert problems == []
    found = facts.members[name]
    assert isinstance(found, FunctionFact)
    return found


BAD = {
    'def f(x: Annotated[str, Sink("sequel")]) -> None: ...': "1: unknown kind 'sequel'",
    'def f() -> Annotated[str, Source("moon")]: ...': "1: unknown kind 'moon'",
    "def f(x: Annotated[str, Sink()]) -> None: ...": "1: Sink names no kind",
    "def f(x: Annotated[str, Sink(name)]) -> None: ...": "1: unknown name name",
    'def f(x: Annotated[str, Sink("sql" + "")]) -> None: ...': "1: arguments of Sink are not literals",
    'def f(x: Annotated[str, Danger("sql")]) -> None: ...': "1: unknown mark Danger",
    'def f(x: Annotated[str, "sql"]) -> None: ...': "1: unknown mark 'sql'",
    "def f(x: Annotated[str, Fresh()]) -> None: ...": "1: Fresh means nothing here",
    'def f() -> Annotated[str, Sink("sql")]: ...': "1: Sink means nothing here",
    'def f(x: Annotated[bool, Unsafe("debug-on")]) -> None: ...': "1: Unsafe takes a value (or several) and a use",
    'def f(x: Annotated[bool, Unsafe(True, "odd")]) -> None: ...': "1: unknown kind 'odd'",
    'def f(x: Annotated[int, Expect(1, "debug-on", below=3)]) -> None: ...': "1: Expect cannot be below 3",
    'def f(x: Annotated[int, Unsafe(1, "debug-on", below="3")]) -> None: ...': "1: Unsafe cannot be below '3'",
    'def f() -> Annotated[int, Resource("file")]: ...': "1: Resource names no closing method",
    'def f() -> Annotated[int, Resource("door", close="close")]: ...': "1: unknown kind 'door'",
    'def f() -> Annotated[Any, Entry("ghost")]: ...': "1: unknown kind 'ghost'",
    'def f() -> Annotated[Any, Entry("http", returns="ghost")]: ...': "1: unknown kind 'ghost'",
    "def f(x: Unheard) -> None: ...": "1: unknown name Unheard",
    '\n\nx: Annotated[str, Source("moon")]': "3: unknown kind 'moon'",
    'class A:\n    def f(self, x: Annotated[str, Sink("moon")]) -> None: ...': "2: unknown kind 'moon'",
    'def f(x: "a b") -> None: ...': "1: no type: 'a b'",
}


@pytest.mark.parametrize(("body", "problem"), BAD.items(), ids=list(BAD.values()))
def test_a_bad_mark_is_a_problem_with_its_line(body: str, problem: str) -> None:
    assert problem in read(body)[1]


def test_a_bad_mark_leaves_the_rest_standing() -> None:
    facts, problems = read('def f(x: Annotated[str, Sink("moon", "sql")]) -> str: ...\ndef g() -> int: ...')
    assert len(problems) == 1
    found = facts.members["f"]
    assert isinstance(found, FunctionFact)
    assert found.params[0].sinks == ("sql",)
    assert "g" in facts.members


@pytest.mark.parametrize("text", ["def f(:\n", "x = (\n", "\0", "def f()\n  -> int: ..."])
def test_a_file_that_does_not_parse_is_one_problem(text: str) -> None:
    facts, problems = compile_stub(text, "lib", False, "stubs/lib.pyi")
    assert len(problems) == 1
    assert facts.members == {}


@given(st.text(max_size=200))
def test_no_text_makes_the_loader_raise(text: str) -> None:
    compile_stub(text, "lib", False, "stubs/lib.pyi")


def test_bounds_references_and_dicts_are_read() -> None:
    found = function(
        "import ssl\n"
        'def f(a: Annotated[int, Unsafe((1, 2), "weak-key-size", below=9)],\n'
        '      b: Annotated[Any, Unsafe(ssl.CERT_NONE, "tls-verification-off")],\n'
        '      c: Annotated[Any, Unsafe({"verify": False}, "jwt-verify-off")]) -> None: ...'
    )
    assert [param.uses for param in found.params] == [
        (UseFact("weak-key-size", (1, 2), False, 9),),
        (UseFact("tls-verification-off", ("@ssl.CERT_NONE",)),),
        (UseFact("jwt-verify-off", ({"verify": False},)),),
    ]


def test_parameters_have_their_kinds_and_defaults() -> None:
    found = function("def f(a, /, b=1, *c: int, d: str, e=None, **g: Any) -> None: ...")
    assert [(param.name, param.kind, param.optional) for param in found.params] == [
        ("a", ParamKind.POSITIONAL, False),
        ("b", ParamKind.NORMAL, True),
        ("c", ParamKind.VAR_POSITIONAL, True),
        ("d", ParamKind.KEYWORD, False),
        ("e", ParamKind.KEYWORD, True),
        ("g", ParamKind.VAR_KEYWORD, True),
    ]
    assert (found.params[1].default, found.params[1].has_default) == (1, True)
    assert found.complete


def test_a_signature_that_ends_in_anything_is_not_complete() -> None:
    assert not function("def f(a: int, *args: Any, **kwargs: Any) -> None: ...").complete


def test_overloads_are_put_together() -> None:
    found = function(
        "from typing import overload\n"
        "@overload\n"
        'def f(a: Annotated[str, Sink("sql")]) -> int: ...\n'
        "@overload\n"
        "def f(a: bytes, b: int) -> str: ...\n"
    )
    assert found.returns == ("int", "str")
    assert found.params[0].sinks == ("sql",)
    assert found.params[1].optional


def test_a_receiver_may_carry_marks() -> None:
    facts, _ = read('class A:\n    def run(self: Annotated[A, Sink("path")]) -> None: ...')
    owner = facts.members["A"]
    assert isinstance(owner, ClassFact)
    method = owner.members["run"]
    assert isinstance(method, FunctionFact)
    assert method.receiver is not None
    assert method.receiver.sinks == ("path",)
    assert method.params == ()


def write(folder: Path, name: str, body: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + body, encoding="utf-8")
    return folder


def test_a_project_teaches_its_own_helpers(tmp_path: Path) -> None:
    write(tmp_path, "own/shop/database.pyi", 'def query(text: Annotated[str, Sink("sql")]) -> list[str]: ...')
    found = Library([str(tmp_path)]).lookup("shop.database.query")
    assert isinstance(found, FunctionFact)
    assert found.params[0].sinks == ("sql",)


def test_a_projects_stub_goes_before_the_shipped_one(tmp_path: Path) -> None:
    write(tmp_path, "own/html.pyi", 'def escape(s: Annotated[str, Sanitizes("html", "xml")]) -> str: ...')
    stubs = Library([str(tmp_path)])
    found = stubs.lookup("html.escape")
    assert isinstance(found, FunctionFact)
    assert found.params[0].sanitizes == ("html", "xml")
    assert isinstance(stubs.lookup("html.unescape"), FunctionFact), "what the stub lacks is typeshed's"


def test_the_first_of_two_folders_wins(tmp_path: Path) -> None:
    first = write(tmp_path / "one", "a/lib.pyi", "x: int = 1")
    second = write(tmp_path / "two", "a/lib.pyi", "x: int = 2")
    found = Library([str(first), str(second)]).lookup("lib.x")
    assert isinstance(found, AttributeFact)
    assert found.value == 1


def test_problems_of_a_projects_stubs_come_unasked(tmp_path: Path) -> None:
    write(tmp_path, "own/lib.pyi", 'def f(x: Annotated[str, Sink("moon")]) -> None: ...')
    (tmp_path / "own" / "broken.pyi").write_bytes(b"\xff\xfe\0")
    problems = Library([str(tmp_path)]).problems
    shown = [(problem.file.removeprefix(str(tmp_path)), problem.line, problem.message) for problem in problems]
    assert shown == [
        ("/own/broken.pyi", 1, "cannot be read: UnicodeDecodeError"),
        ("/own/lib.pyi", 3, "unknown kind 'moon'"),
    ]


def test_the_digest_follows_the_bytes(tmp_path: Path) -> None:
    write(tmp_path, "own/lib.pyi", "x: int")
    before = Library([str(tmp_path)]).digest()
    assert before == Library([str(tmp_path)]).digest()
    write(tmp_path, "own/lib.pyi", "x: str")
    assert before != Library([str(tmp_path)]).digest()


def test_a_method_stands_for_all_whose_name_begins_as_its_own(tmp_path: Path) -> None:
    (tmp_path / "lib.pyi").write_text(
        "from typing import Annotated, Any\nfrom colonnade.library.marks import Entry\n"
        "class Form:\n    def clean(self) -> None: ...\n"
        '    def clean_NAME(self) -> Annotated[Any, Entry("http")]: ...\n'
        "class Own(Form): ...\n",
        encoding="utf-8",
    )
    library = Library([str(tmp_path)])
    found = library.member("lib.Own", "clean_email")
    assert found is not None
    assert isinstance(found[0], FunctionFact)
    assert found[0].entry == "http"
    assert library.member("lib.Own", "other") is None
    assert library.member("lib.Own", "clean_") is None
    assert library.member("lib.Own", "_clean_x") is None
