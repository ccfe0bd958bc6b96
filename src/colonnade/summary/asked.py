"""Guards of the program whose tests cannot be decided: what they make sure of their parameters is not known.

A function named as a guard (`vocabulary.GUARDING`) that compares what it is given with something that is not known
here, or asks an unknown function, may well refuse what is dangerous; a test that is understood says by itself what it
leaves (`proof`).
"""

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from colonnade.library.vocabulary import GUARDING
from colonnade.summary.frame import Frame
from colonnade.summary.value import TOP, Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

_WORD: Final = re.compile(r"[a-z]+")
ANSWERING: Final = ("is_", "can_", "may_")
"""How the names of functions begin that answer a question, beside those named as guards."""
SCOPES: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def guards_by_name(callee: str) -> bool:
    """Whether the name of a function says that it answers for, or mends, what it is given."""
    return not GUARDING.isdisjoint(_WORD.findall(callee.rpartition(".")[2].lower()))


SELECTING: Final = frozenset(
    ("filter", "filter_by", "where", "order_by", "having", "group_by", "exclude", "like", "ilike", "find_one")
)
"""Methods of queries: what they are given chooses among what is stored and is not in the answer."""


def selects(callee: str) -> bool:
    """Whether a method, by its name, chooses rows by what it is given."""
    return callee.rpartition(".")[2] in SELECTING


def undecided(walk: "Walk", frame: Frame) -> tuple[str, ...]:
    """The parameters of a guard about which it asks something that is not understood."""
    name = frame.name.rpartition(".")[2].lstrip("_")
    if not (guards_by_name(name) or name.startswith(ANSWERING)) or isinstance(frame.node, ast.Lambda):
        return ()
    found: set[str] = set()
    for test in tests(frame.node):
        for atom in atoms(test):
            found |= asked_of(walk, frame, atom)
    return tuple(sorted(found))


def tests(root: ast.AST) -> Iterator[ast.expr]:
    """The tests in a body, and the answers that it returns."""
    for node in ast.iter_child_nodes(root):
        if isinstance(node, SCOPES):
            continue
        if isinstance(node, (ast.If, ast.While, ast.Assert, ast.IfExp)):
            yield node.test
        elif isinstance(node, ast.Return) and isinstance(node.value, (ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Call)):
            yield node.value
        elif isinstance(node, ast.comprehension):
            yield from node.ifs
        yield from tests(node)


def atoms(test: ast.expr) -> Iterator[ast.expr]:
    """The questions of which a test consists."""
    if isinstance(test, ast.BoolOp):
        for each in test.values:
            yield from atoms(each)
    elif isinstance(test, ast.UnaryOp):
        yield from atoms(test.operand)
    elif isinstance(test, ast.Call) and isinstance(test.func, ast.Name) and test.func.id in ("any", "all", "bool"):
        for made in test.args:
            yield from atoms(made.elt if isinstance(made, (ast.GeneratorExp, ast.ListComp)) else made)
    elif isinstance(test, (ast.Compare, ast.Call)):
        yield test


def asked_of(walk: "Walk", frame: Frame, atom: ast.expr) -> set[str]:
    """The parameters about which one question asks something that is not understood."""
    if isinstance(atom, ast.Compare):
        sides = [atom.left, *atom.comparators]
        if any(is_known(walk, frame, side) for side in sides):
            return set()
        return {name for side in sides for name in told_of(walk, frame, side)}
    if isinstance(atom, ast.Call) and isinstance(atom.func, ast.Attribute):
        return through_calls(frame, atom.func.value) if atom.func.attr in STARTS else set()
    return set()


STARTS: Final = ("startswith", "endswith", "is_relative_to")
"""Questions about a text or a path that are decided as long as it is no result of another function of the program."""


def is_known(walk: "Walk", frame: Frame, side: ast.expr) -> bool:
    """Whether one side of a comparison is a literal, a number, or a container of literals."""
    value = frame.values.get(side, TOP)
    if value.consts is not None or value.has_type("int", "float", "bool"):
        return True
    members = walk.members(value)
    return bool(members) and all(each.consts is not None for each in members)


def told_of(walk: "Walk", frame: Frame, side: ast.expr) -> set[str]:
    """The parameters whose data an expression carries, also through calls."""
    return direct(frame, side) | through_calls(frame, side)


def direct(frame: Frame, side: ast.expr) -> set[str]:
    """The parameters whose data an expression carries as it is."""
    return params(frame.values.get(side, TOP))


def params(value: Value) -> set[str]:
    return {origin[1] for origin in value.origins or () if origin[0] == "param"}


def through_calls(frame: Frame, side: ast.expr) -> set[str]:
    """The parameters that were given to the functions of the program whose result an expression carries."""
    found: set[str] = set()
    for origin in frame.values.get(side, TOP).origins or ():
        if origin[0] == "call" and origin[1] < len(frame.sites):
            site = frame.sites[origin[1]]
            given = [flow for arg in site.args for flow in arg.flows]
            given += [flow for _, arg, _ in site.keywords for flow in arg.flows]
            found |= {flow.origin[1] for flow in given if flow.origin[0] == "param"}
    return found
