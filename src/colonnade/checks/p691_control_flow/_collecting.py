"""Loops that collect what they read, or step on by what they read, until the data says that it is enough."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.syntax import COMPOUND, dotted, own, own_nodes, parts

READS: Final = frozenset({"read", "readline", "recv"})
NUMBERS: Final = frozenset({"unpack", "unpack_from", "from_bytes", "ord", "int"})
Place = tuple[ast.AST, str]
"""Where it is read, and the name of what is collected."""


def collected(loop: ast.While) -> Place | None:
    """The reading of a loop that puts everything into one text and is left only where that text has come."""
    read, kept = gathered(loop)
    if not kept or not (is_always(loop.test) or waits(loop.test, kept, outcome=False)):
        return None
    names = {kept, *(target for target in read if target)}
    for each in loop_tests(loop):
        if mentions(each, names) and not waits(each, kept, outcome=True):
            return None
    if any(isinstance(each, (ast.Try, ast.TryStar, ast.For, ast.While)) for each in own_nodes(loop)):
        return None
    for path in exits(loop.body, []):
        if not any(isinstance(each, ast.If) and waits(each.test, kept, outcome=True) for each in path):
            return None
    if is_always(loop.test) and not any(True for _ in exits(loop.body, [])):
        return None
    return next(iter(read.values())), kept


def gathered(loop: ast.While) -> tuple[dict[str, ast.AST], str]:
    """What the loop reads in each round, by its name (empty where it is kept at once), and what it goes into."""
    read: dict[str, ast.AST] = {}
    kept = ""
    for statement in loop.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if is_read(value):
                read[name] = statement
                continue
            case ast.AugAssign(target=ast.Name() | ast.Attribute() as target, op=ast.Add(), value=value):
                pass
            case ast.Assign(targets=[target], value=ast.BinOp(left=left, op=ast.Add(), right=value)):
                if not dotted(target) or dotted(left) != dotted(target):
                    continue
            case _:
                continue
        if is_read(value):
            read[""] = statement
        elif not (isinstance(value, ast.Name) and value.id in read):
            continue
        kept = dotted(target)
    return read, kept if read else ""


def is_read(node: ast.expr) -> bool:
    """Whether an expression is the call of a method that gives nothing at the end of the data."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "decode":
        node = node.func.value
    if isinstance(node, ast.Await):
        node = node.value
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READS


def is_always(test: ast.expr) -> bool:
    return isinstance(test, ast.Constant) and bool(test.value)


def waits(test: ast.expr, kept: str, *, outcome: bool) -> bool:
    """Whether the outcome of a test says that a certain text, not an empty one, has come into what is collected."""
    for part, held in parts(test, outcome):
        match part:
            case ast.Call(func=ast.Attribute(value=owner, attr="endswith"), args=[ast.Constant(value=text)]):
                found = held and bool(text) and dotted(owner) == kept
            case ast.Compare(left=ast.Constant(value=text), ops=[ast.In() | ast.NotIn() as op], comparators=[owner]):
                found = held is isinstance(op, ast.In) and bool(text) and dotted(owner) == kept
            case _:
                found = False
        if found:
            return True
    return False


def loop_tests(loop: ast.While) -> Iterator[ast.expr]:
    for each in own(loop, ast.If, ast.IfExp, ast.Assert, ast.While):
        yield each.test  # type: ignore[attr-defined]
    for match in own(loop, ast.Match):
        yield match.subject


def mentions(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(each, (ast.Name, ast.Attribute)) and dotted(each) in names for each in ast.walk(node))


def exits(block: list[ast.stmt], path: list[ast.stmt]) -> Iterator[list[ast.stmt]]:
    """The branches around each statement that leaves the loop; the other side of an ``if`` counts as no branch."""
    for each in block:
        if isinstance(each, (ast.Break, ast.Return, ast.Raise)):
            yield path
        elif isinstance(each, ast.If):
            yield from exits(each.body, [*path, each])
            yield from exits(each.orelse, path)
        elif isinstance(each, COMPOUND):
            yield from exits(getattr(each, "body", []), path)


def stepped(loop: ast.While) -> Place | None:
    """The only step of a position, where it is a number that the data itself states and nobody looks at."""
    match loop.test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Lt() | ast.LtE()], comparators=[ast.Call() | ast.Name()]):
            pass
        case _:
            return None
    stores = [each for each in own(loop, ast.Name) if each.id == name and isinstance(each.ctx, ast.Store)]
    steps = [each for each in loop.body if isinstance(each, ast.AugAssign) and each.target in stores]
    if len(steps) != 1 or len(stores) != 1 or not isinstance(steps[0].op, ast.Add):
        return None
    size = steps[0].value
    names = {size.id} if isinstance(size, ast.Name) else set()
    if isinstance(size, ast.Name):
        stated = [each for each in loop.body if isinstance(each, ast.Assign) and names & set(bound(each))]
        if len(stated) != 1:
            return None
        size = stated[0].value
    if not is_stated(size, name) or any(mentions(test, names) for test in loop_tests(loop)):
        return None
    if any(isinstance(each, (ast.Break, ast.Return, ast.Raise, ast.Yield, ast.Await)) for each in own_nodes(loop)):
        return None
    return steps[0], name


def bound(statement: ast.Assign) -> Iterator[str]:
    for target in statement.targets:
        for each in target.elts if isinstance(target, ast.Tuple) else [target]:
            if isinstance(each, ast.Name):
                yield each.id


def is_stated(node: ast.expr, name: str) -> bool:
    """Whether an expression reads a number at the position and adds nothing to it."""
    match node:
        case ast.Subscript(value=ast.Call() as inner):
            return is_stated(inner, name)
        case ast.Subscript(slice=index):
            return mentions(index, {name})
        case ast.Call(func=ast.Attribute(attr=called) | ast.Name(id=called)) if called in NUMBERS:
            return any(mentions(each, {name}) for each in node.args)
    return False
