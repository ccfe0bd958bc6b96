"""What checks say of the nodes and files they want to be asked about."""

import ast
from pathlib import Path

import msgspec
import pytest

from colonnade.checks.registry import subscriptions, whens
from colonnade.library.knowledge import Library
from colonnade.source import read_bytes
from colonnade.summary.interest import Interests, Subscribers
from colonnade.summary.point import Subscription
from colonnade.summary.summarise import summarise

PROGRAMS = Path(__file__).parents[1] / "programs"
LIBRARY = Library()
OWN = Subscribers(subscriptions())
ALL = Subscribers([msgspec.structs.replace(each, mentions=frozenset()) for each in subscriptions()])


def points(path: Path, among: Subscribers) -> set[tuple[str, str, object]]:
    source = read_bytes(path.name, path.read_bytes())
    made = summarise(source, path.stem, False, "production", LIBRARY, among, whens())
    return {(each.ref, point.check, made.spans[point.span]) for each in made.functions for point in each.points}


@pytest.mark.parametrize("folder", sorted(each.name for each in PROGRAMS.iterdir() if each.is_dir()))
def test_files_that_mention_nothing_have_no_points(folder: str) -> None:
    for path in sorted((PROGRAMS / folder).rglob("*.py")):
        assert points(path, OWN) == points(path, ALL), path.name


def asked(text: str, **wants: object) -> list[str]:
    """The ids of the subscriptions that are asked about the call in a text: one that wants all, one with wants."""
    both = [
        Subscription(name, (ast.Call,), lambda node, site: None, **given)  # type: ignore[arg-type]
        for name, given in (("all", {}), ("some", wants))
    ]
    call = next(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return [each.check for each in Subscribers(both).of(text, "production").of_call(call, False)]


@pytest.mark.parametrize(
    ("text", "wants", "is_asked"),
    [
        ("f.close()", {"callees": frozenset(("close",))}, True),
        ("close()", {"callees": frozenset(("close",))}, True),
        ("f.close_all()", {"callees": frozenset(("close",))}, False),
        ("f[0]()", {"callees": frozenset(("close",))}, False),
        ("f()  # A Cookie", {"mentions": frozenset(("cookie",))}, True),
        ("f()", {"mentions": frozenset(("cookie",))}, False),
        ("f()", {"modelled": True}, False),
    ],
)
def test_what_a_check_wants_to_be_asked_about(text: str, wants: dict[str, object], is_asked: bool) -> None:
    assert asked(text, **wants) == (["all", "some"] if is_asked else ["all"])


def test_other_nodes_are_not_narrowed_by_callees() -> None:
    wants = Subscription("some", (ast.Call, ast.If), lambda node, site: None, frozenset(("close",)), modelled=True)
    assert Interests([wants]).by_node[ast.If] == [wants]
