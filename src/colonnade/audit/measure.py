"""Measures that give some words of praise a criterion."""

import ast
from collections.abc import Callable
from typing import Final

import msgspec

from colonnade.audit.ground import Ground
from colonnade.audit.model import Evidence
from colonnade.audit.unit import span

SIMPLE: Final = 10
"""The number of paths up to which a function is simple (McCabe 1976)."""
COMPLEX: Final = 20
"""The number of paths from which on it is complex; what lies between is a matter of taste."""

_DECISIONS = ast.If | ast.IfExp | ast.For | ast.AsyncFor | ast.While | ast.ExceptHandler | ast.match_case | ast.Assert


class Measured(msgspec.Struct, frozen=True):
    """Whether a criterion is met, what was measured, and where it is not met."""

    met: bool | None
    """None where the measure does not decide."""
    text: str
    places: tuple[Evidence, ...] = ()


def decisions(node: ast.AST) -> int:
    """The independent paths through a function: one, and one for each decision."""
    total = 1
    for each in ast.walk(node):
        if isinstance(each, _DECISIONS) and not isinstance(each, ast.Assert):
            total += 1
        elif isinstance(each, ast.BoolOp):
            total += len(each.values) - 1
        elif isinstance(each, ast.comprehension):
            total += len(each.ifs)
    return total


def control_flow(ground: Ground) -> Measured:
    """Whether no function has more than `SIMPLE` paths."""
    counted = [
        (decisions(node), file, node)
        for file in ground.files
        for node in file.definitions
        if not isinstance(node, ast.ClassDef)
    ]
    most = max((number for number, _, _ in counted), default=1)
    over = [
        file.evidence(*span(node), f"{node.name}: {number} paths") for number, file, node in counted if number > SIMPLE
    ]
    if most == 1:
        return Measured(True, "No function branches.")
    if over:
        noun = "function has" if len(over) == 1 else "functions have"
        text = f"{len(over)} {noun} more than {SIMPLE} paths, the most {most}."
        return Measured(False if most > COMPLEX else None, text, tuple(over))
    return Measured(True, f"No function has more than {most} paths ({SIMPLE} are called simple).")


def documentation(ground: Ground) -> Measured:
    """Whether at least half of the public functions and classes have a docstring."""
    public = [(file, node) for file in ground.files for node in file.definitions if not node.name.startswith("_")]
    bare = [(file, node) for file, node in public if not ast.get_docstring(node, clean=False)]
    text = f"{len(public) - len(bare)} of {len(public)} public functions and classes have a docstring."
    return Measured(len(bare) * 2 <= len(public), text, tuple(file.at(node) for file, node in bare[:5]))


CRITERIA: Final[tuple[tuple[frozenset[str], frozenset[str], Callable[[Ground], Measured]], ...]] = (
    (
        frozenset(("control", "flow", "branching", "nesting", "structure")),
        frozenset(("clear", "simple", "straightforward", "linear", "consistent", "structured", "easy", "complex")),
        control_flow,
    ),
    (
        frozenset(("documented", "docstrings", "docstring", "documentation", "comments")),
        frozenset(("well", "good", "clear", "thorough", "poor", "missing", "lacks", "documented", "well-documented")),
        documentation,
    ),
)
"""What is praised, the words of praise or blame, and the measure."""
BLAMING: Final = frozenset(("complex", "complicated", "poor", "missing", "lacks", "insufficient", "unclear", "messy"))
