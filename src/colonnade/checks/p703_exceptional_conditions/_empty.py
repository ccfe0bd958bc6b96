"""What a function asks of a text or a list before it takes a part of it."""

import ast
from collections.abc import Iterator, Sequence

from colonnade.checks.syntax import Condition, catches, last_name, own, same
from colonnade.summary.point import Safe, Site


def spoken(test: ast.expr, text: ast.expr) -> Iterator[str]:
    """The literals that a condition looks for in a text."""
    match test:
        case ast.Compare(left=ast.Constant(value=str(mark)), ops=[ast.In() | ast.NotIn()], comparators=[each]) if same(
            each, text
        ):
            yield mark
    for call in ast.walk(test):
        match call:
            case ast.Call(func=ast.Attribute(value=each), args=[ast.Constant(value=str(mark)), *_]) if same(each, text):
                yield mark


def is_counted(known: Sequence[Condition]) -> bool:
    """Whether a condition asks for a length or for a part."""
    return any(
        isinstance(each, ast.Call) and last_name(each.func) in ("len", "count", "match", "search")
        for test, _ in known
        for each in ast.walk(test)
    )


def excused(node: ast.expr, owner: ast.expr, site: Site, *raised: str) -> Safe | None:
    """The reason for which it does not matter that there may be none."""
    if catches(site, *raised):
        return Safe("the exception is handled here")
    sources = [each.iter for each in getattr(owner, "generators", ())] or [owner]
    named = {each.id for source in sources for each in ast.walk(source) if isinstance(each, ast.Name)}
    tests: list[ast.expr] = [each.test for each in own(site.function.node, ast.If, ast.While)]
    tests += [each.test for each in own(site.function.node, ast.IfExp, ast.Assert)]
    tests += [*own(site.function.node, ast.BoolOp), *own(site.function.node, ast.Compare)]
    asked = {
        each.id for test in tests if test.lineno <= node.lineno for each in ast.walk(test) if isinstance(each, ast.Name)
    }
    return Safe("tested before") if named & asked else None
