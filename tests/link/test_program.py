"""Flows across files and calls: each program is files below ``# file:`` lines; ``# weak`` and ``# safe`` mark sinks."""

import random
import re
from typing import Final

import engine
import pytest

from colonnade.link.link import link
from colonnade.summary.model import ModuleSummary

PROGRAMS: Final = """
## import of a module
# file: a.py
import b
b.send(b.get())
# file: b.py
from lab import ask, run
def get():
    return ask()
def send(x):
    run(x)  # weak
## import under another name
# file: a.py
import pkg.b as other
from pkg.b import get as fetch_it
other.send(fetch_it())
# file: pkg/__init__.py
# file: pkg/b.py
from lab import ask, run
def get():
    return ask()
def send(x):
    run(x)  # weak
## relative imports
# file: pkg/__init__.py
# file: pkg/a.py
from . import b
from .sub.c import get
from ..pkg import b as again
b.send(get())
# file: pkg/b.py
from lab import run
def send(x):
    run(x)  # weak
# file: pkg/sub/__init__.py
# file: pkg/sub/c.py
from ..sub.d import get
# file: pkg/sub/d.py
from lab import ask
def get():
    return ask()
## star import
# file: a.py
from b import *
send(get())
# file: b.py
from lab import ask, run
def get():
    return ask()
def send(x):
    run(x)  # weak
## re-export
# file: a.py
from pkg import send
from lab import ask
send(ask())
# file: pkg/__init__.py
from .inner import send
# file: pkg/inner.py
from lab import run
def send(x):
    run(x)  # weak
## circular imports
# file: a.py
import b
from lab import ask
def get():
    return ask()
def go():
    b.send()
# file: b.py
import a
from lab import run
def send():
    run(a.get())  # weak
## a global of another module
# file: a.py
from lab import ask
VALUE = ask()
FIXED = "a"
# file: b.py
from a import VALUE, FIXED
import a
from lab import run
def f():
    run(VALUE)  # weak
    run(a.VALUE)  # weak
    run(FIXED)  # safe
## an attribute across classes and files
# file: a.py
from lab import ask
class Base:
    def __init__(self):
        self.text = ask()
        self.fixed = "a"
# file: b.py
from a import Base
from lab import run
class Child(Base):
    def go(self):
        run(self.text)  # weak
        run(self.fixed)  # safe
## an override in another file
# file: a.py
class Base:
    def get(self):
        return "a"
# file: b.py
from a import Base
from lab import ask, run
class Child(Base):
    def get(self):
        return ask()
run(Child().get())  # weak
run(Base().get())  # safe
## super across files
# file: a.py
from lab import run
class Base:
    def go(self, x):
        run(x)
# file: b.py
from a import Base
from lab import ask
class Child(Base):
    def go(self, x):
        super().go("a" + x)  # weak
Child().go(ask())
## a decorator that wraps
# file: a.py
import functools
def around(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner
# file: b.py
from a import around
from lab import ask, run
@around
def send(x):
    run(x)  # weak
send(ask())
## scripts beside each other
# file: tools/one.py
from two import get
from lab import run
run(get())  # weak
# file: tools/two.py
from lab import ask
def get():
    return ask()
## a wrapper: the finding stands where the text is built
# file: a.py
from lab import run
def query(sql):
    run(sql)
# file: b.py
from a import query
from lab import ask
query("select " + ask())  # weak
query("select 1")
## a wrapper handed data as it came
# file: a.py
from lab import run
def query(sql):
    run(sql)  # weak
# file: b.py
from a import query
from lab import ask
query(ask())
## a callback in a thread
# file: a.py
from lab import run
def work(x):
    run(x)  # weak
# file: b.py
from a import work
from lab import ask, later
later(work, ask())
## a route
# file: a.py
from lab import route, run
@route("/a")
def show(name):
    run(name)  # weak
@route("/<int:name>")
def show_number(name):
    run(name)  # safe
## a handler that is registered
# file: a.py
from lab import run
def show(name):
    run(name)  # weak
# file: b.py
from a import show
from lab import handle
handle(show)
## an overridden method takes the types of its parameters
# file: a.py
from lab import Handler
class Own(Handler):
    def receive(self, message, door):
        door.send(message)  # weak
        door.send("a")  # safe
## a typed parameter
# file: a.py
from lab import Box, Door
def go(box: Box, door: Door):
    door.send(box.body)  # weak
## a guard that raises, in another file
# file: a.py
def check(x):
    if not x.isdigit():
        raise ValueError
# file: b.py
from a import check
from lab import ask, run
def f():
    x = ask()
    check(x)
    run(x)  # safe
def g():
    x = ask()
    run(x)  # weak
    check(x)
## a guard that answers, in another file
# file: a.py
def is_fine(x):
    return x in ("a", "b")
def is_other(x):
    return len(x) > 3
# file: b.py
from a import is_fine, is_other
from lab import ask, run
def f():
    x = ask()
    if is_fine(x):
        run(x)  # safe
    else:
        run(x)  # weak
    if is_other(x):
        run(x)  # weak
## a sanitizer in another file
# file: a.py
from lab import clean
def mend(x):
    return clean(x.strip())
def keep(x):
    return x.strip()
# file: b.py
from a import keep, mend
from lab import ask, run
run(mend(ask()))  # safe
run(keep(ask()))  # weak
## recursion
# file: a.py
from lab import ask, run
def f(x, n):
    return x if n == 0 else f(x + "a", n - 1)
run(f(ask(), 3))  # weak
## mutual recursion
# file: a.py
import b
def f(x, n):
    return b.g(x, n) if n else x
# file: b.py
import a
from lab import ask, run
def g(x, n):
    return a.f(x, n - 1)
run(g(ask(), 3))  # weak
## recursion without an end
# file: a.py
from lab import run
def f(x):
    return f(x)
def g(x):
    return h(x)
def h(x):
    return g(x)
run(f("a"))  # safe
run(g("a"))  # safe
## no caller
# file: a.py
from lab import run
def f(x):
    run(x)  # undecided
## a name that is missing
# file: a.py
from nowhere import transform
from lab import ask, run
run(transform("a"))  # undecided
## an object of an unknown callee kept in a dict
# file: a.py
from lab import run
class Keeper:
    def __init__(self):
        self.kept = {}
    def keep(self, name):
        thing = self.make(name)
        self.kept[name] = thing
    def tell(self):
        for thing in self.kept.values():
            run(thing.owner.name)  # undecided
## an object of an unknown callee kept in an attribute
# file: a.py
from lab import run
class Keeper:
    def keep(self, name):
        self.kept = self.make(name)
    def tell(self):
        run(self.kept)  # undecided
## an object of an unknown callee kept in a global
# file: a.py
from lab import run
from nowhere import make
KEPT = make()
def tell():
    run(KEPT)  # undecided
## Self of a base class
# file: a.py
from typing import Self
from lab import ask, run
class A:
    def copy(self) -> Self:
        return self
class B(A):
    def go(self, x):
        run(x)  # weak
B().copy().go(ask())
## a class that is its own base
# file: a.py
from b import B
class A(B):
    def f(self, x):
        return super().f(x)
# file: b.py
from a import A
from lab import ask, run
class B(A):
    def g(self):
        run(self.f("a"))  # any
"""
CASES: Final = [(name, body) for name, _, body in (e.partition("\n") for e in PROGRAMS.split("\n## ")[1:])]
#: What is not so yet, with the reason; the program states what is right.
KNOWN: Final = {
    "a route": "an entry's number is undecided for want of a caller",
}


def files_of(body: str) -> dict[str, str]:
    parts = re.split(r"^# file: (.*)\n?", body, flags=re.M)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def stated(files: dict[str, str]) -> dict[tuple[str, int], str]:
    out = {}
    for path, text in files.items():
        for number, line in enumerate(text.split("\n"), 1):
            if mark := re.search(r"# (weak|safe|undecided|any)$", line):
                out[path, number] = mark[1]
    return out


@pytest.mark.parametrize(("name", "body"), CASES, ids=[name for name, _ in CASES])
def test_a_program(name: str, body: str, request: pytest.FixtureRequest) -> None:
    if name in KNOWN:
        request.applymarker(pytest.mark.xfail(strict=True, reason=KNOWN[name]))
    files = files_of(body)
    found = {(each.path, each.line): each.status for each in engine.review(files)}
    wanted = stated(files)
    for place, status in wanted.items():
        assert status in (found.get(place), "any"), (place, found)
    assert not [place for place, status in found.items() if status == "weak" and place not in wanted], found


def all_modules() -> list[ModuleSummary]:
    """Every program as a package of its own, all in one program."""
    out = []
    for number, (_, body) in enumerate(CASES[:20]):
        for path, text in files_of(body).items():
            out.append(engine.summary(f"p{number}/{path}", text))
    return out


def test_the_order_of_files_does_not_matter() -> None:
    modules = all_modules()
    first = engine.said(link(modules, engine.library(), "remote"))
    assert first
    for seed in range(4):
        random.Random(seed).shuffle(modules)
        assert engine.said(link(modules, engine.library(), "remote")) == first


def test_a_summary_survives_bytes() -> None:
    modules = all_modules()
    direct = engine.said(link(modules, engine.library(), "remote"))
    packed = [engine.repacked(each) for each in modules]
    assert engine.said(link(packed, engine.library(), "remote")) == direct
    assert [engine.repacked(each) for each in packed] == packed


@pytest.mark.parametrize("name", ["import of a module", "a guard that answers, in another file", "a route"])
def test_lines_above_move_the_outcomes_and_nothing_else(name: str) -> None:
    files = files_of(dict(CASES)[name])
    before = engine.review(files)
    after = engine.review({path: "# a comment\n\n\n" + text for path, text in files.items()})
    assert [(each.path, each.line + 3, each.status, each.reason) for each in before] == [
        (each.path, each.line, each.status, each.reason) for each in after
    ]
    assert [[(path, line + 3) for path, line in each.steps] for each in before] == [list(each.steps) for each in after]


def test_a_summary_says_nothing_of_where_the_file_lies() -> None:
    text = files_of(dict(CASES)["a route"])["a.py"]
    one = engine.summary("here/a.py", text, module="a")
    two = engine.summary("there/a.py", text, module="a")
    assert {**_fields(one), "path": ""} == {**_fields(two), "path": ""}


def _fields(made: ModuleSummary) -> dict[str, object]:
    return {name: getattr(made, name) for name in made.__struct_fields__}


MODELS = [
    ("ask()", "remote", "weak"),
    ("option('a')", "remote", "safe"),
    ("option('a')", "local", "weak"),
    ("option('a')", "library", "safe"),
]


@pytest.mark.parametrize(("source", "model", "status"), MODELS)
def test_who_attacks_is_the_threat_model(source: str, model: str, status: str) -> None:
    text = f"from lab import ask, option, run\nrun({source})\n"
    assert engine.statuses(engine.review(text, model=model)) == [f"m.py:2 {status}"]


def test_a_library_takes_its_parameters_from_anyone() -> None:
    text = "from lab import run\ndef f(x):\n    run('a' + x)\ndef _f(x):\n    run('a' + x)\n"
    assert [each.status for each in engine.review(text, model="library")] == ["weak", "undecided"]
    assert [each.status for each in engine.review(text)] == ["undecided", "undecided"]


def test_a_command_line_is_local() -> None:
    text = "from lab import command, run\n@command\ndef f(x):\n    run('a' + x)\n"
    assert [each.status for each in engine.review(text, model="local")] == ["weak"]
    assert [each.status for each in engine.review(text, model="remote")] != ["weak"]


def test_what_tests_give_does_not_reach_production() -> None:
    files = {
        "app.py": "from lab import run\ndef f(x):\n    run('a' + x)\n",
        "test_app.py": "from app import f\nfrom lab import ask\nf(ask())\n",
    }
    assert engine.statuses(engine.review(files)) == ["app.py:3 weak"]
    assert engine.statuses(engine.review(files, roles={"test_app.py": "test"})) == ["app.py:3 undecided"]


def test_the_page_of_a_route_is_a_sink() -> None:
    text = "from lab import route\n@route('/a')\ndef f(x):\n    return '<p>' + x\n"
    text += "@route('/b')\ndef g(x):\n    return 'a'\n"
    assert engine.statuses(engine.review(text, "html")) == ["m.py:4 weak", "m.py:7 safe"]


def test_evidence_leads_from_the_source_to_the_sink() -> None:
    files = files_of(dict(CASES)["import of a module"])
    (only,) = [each for each in engine.review(files) if each.status == "weak"]
    assert only.source == "http"
    assert [step for i, step in enumerate(only.steps) if step != only.steps[i - 1]] == [
        *(("b.py", 3), ("a.py", 2), ("b.py", 4), ("b.py", 5))
    ]
