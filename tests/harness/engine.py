"""Asks the engine alone, without any check: what it says of the sinks of small programs over one made-up library."""

import tempfile
import textwrap
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

from colonnade.library.knowledge import Library
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.link.link import Linked, link
from colonnade.source import read_bytes
from colonnade.summary.interest import Subscribers
from colonnade.summary.model import ModuleSummary
from colonnade.summary.point import Subscription
from colonnade.summary.summarise import summarise

#: What programs under test import as `lab`: a source, sinks, a sanitizer, and who calls back.
LAB: Final = """
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Annotated, Any
from colonnade.library.marks import Callback, Entry, Fresh, Guard, NoFlow, Sanitizes, Sink, Source, Stores

def ask(*args: Any) -> Annotated[str, Source("http")]: ...
def obtain(*args: Any) -> Annotated[Any, Source("http")]: ...
def option(name: str) -> Annotated[str, Source("env")]: ...
def run(text: Annotated[Any, Sink("sql")]) -> None: ...
def page(text: Annotated[Any, Sink("html")]) -> None: ...
def clean(text: Annotated[str, Sanitizes("sql")]) -> str: ...
def plain() -> str: ...
def is_good(text: Annotated[str, Guard("sql")]) -> bool: ...
def route(path: str) -> Annotated[Callable[[Any], Any], Entry("http", returns="html")]: ...
def command(function: Any) -> Annotated[Any, Entry("cli")]: ...
def later(call: Annotated[Any, Callback("thread")], *args: Any) -> None: ...
def handle(call: Annotated[Any, Callback("http")]) -> None: ...
async def fetch() -> Annotated[str, Source("http")]: ...
def stream() -> Annotated[AsyncIterator[str], Source("http")]: ...
def lines() -> Annotated[Iterator[str], Source("http")]: ...
class Box:
    body: Annotated[str, Source("http")]
    size: int
    def __init__(self, name: str = ...) -> None: ...
    def put(self, value: Annotated[Any, Stores()]) -> None: ...
    def get(self) -> Any: ...
    def __enter__(self) -> Box: ...
    def __exit__(self, *args: Any) -> None: ...
    async def __aenter__(self) -> Box: ...
    async def __aexit__(self, *args: Any) -> None: ...
class Door:
    def send(self, text: Annotated[Any, Sink("sql")]) -> None: ...
class Handler:
    def receive(self, message: Annotated[str, Source("rpc")], door: Door) -> Annotated[Any, Entry("rpc")]: ...
"""


class Said(msgspec.Struct, frozen=True, order=True):
    """The outcome of one sink point."""

    path: str
    line: int
    status: str
    reason: str = ""
    source: str = ""
    steps: tuple[tuple[str, int], ...] = ()


STATUS: Final = ("safe", "weak", "undecided")


@cache
def library() -> Library:
    """Colonnade's stubs and the made-up library; the files are gone once they are read."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "lab.pyi").write_text(LAB, encoding="utf-8")
        known = Library([folder])
        assert known.problems == []
        assert known.module("lab") is not None
    return known


def summary(
    path: str, text: str, subscriptions: Sequence[Subscription] = (), role: str = "production", module: str = ""
) -> ModuleSummary:
    """The summary of one file, whose module name is its path's.  Fails when anything of ours raised."""
    source = read_bytes(path, textwrap.dedent(text).encode("utf-8", "surrogatepass"))
    assert source.tree is not None, source.problems
    assert not source.problems, source.problems
    name = module or path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    made = summarise(source, name, path.endswith("__init__.py"), role, library(), Subscribers(subscriptions), {})
    assert not made.problems, made.problems
    return made


def summaries(files: Mapping[str, str], roles: Mapping[str, str] | None = None) -> list[ModuleSummary]:
    """The summaries of a program's files by path."""
    return [summary(path, text, role=(roles or {}).get(path, "production")) for path, text in files.items()]


def said(
    linked: Linked, danger: str = "sql", model: str = "remote", sources: frozenset[str] | None = None
) -> list[Said]:
    """What is said of every sink of a danger, in order."""
    out = []
    for each in linked.flow_outcomes((danger,), THREAT_MODELS[model] if sources is None else sources):
        steps = tuple((module.path, module.spans[span][0]) for module, span, _ in each.steps)
        here = (each.module.path, each.module.spans[each.sink.span][0])
        out.append(Said(*here, STATUS[each.status], each.reason, each.source, steps))
    return sorted(out)


def review(
    files: Mapping[str, str] | str,
    danger: str = "sql",
    model: str = "remote",
    roles: Mapping[str, str] | None = None,
) -> list[Said]:
    """What is said of every sink in a program: of files by path, or of one file ``m.py``."""
    texts = {"m.py": files} if isinstance(files, str) else files
    return said(link(summaries(texts, roles), library(), model), danger, model)


def statuses(outcomes: Sequence[Said]) -> list[str]:
    """The outcomes' statuses in order, each with its place."""
    return [f"{each.path}:{each.line} {each.status}" for each in outcomes]


def repacked(made: ModuleSummary) -> ModuleSummary:
    """The summary after a way through bytes, as from a worker or the cache."""
    data: Any = msgspec.msgpack.encode(made)
    return msgspec.msgpack.decode(data, type=ModuleSummary)
