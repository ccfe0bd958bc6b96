"""## What

A loop that some input never ends: one that reads until a certain text comes and does not ask for the end of the file,
one that steps on by a length that the data states, which may be zero, and one that divides a number until it is small,
which infinity never is.

## Why

A truncated file, a closed connection or the word `inf` in a request keeps a processor busy for good. A handful of them
stops the service.

## Bad

```python
def until_newline(stream):
    line = b""
    while True:
        char = stream.read(1)
        if char == b"\\n":
            break
        line += char
    return line
```

## Good

```python
def until_newline(stream):
    line = b""
    while True:
        char = stream.read(1)
        if not char or char == b"\\n":
            break
        line += char
    return line
```

## Fix

Leave the loop where a read gives nothing; refuse lengths of zero and numbers that are not finite.

## Limits

Loops whose every way out asks for a certain text, and divisions of parameters that are declared as `float`.

## References

CWE-835. Python library reference, `io.RawIOBase.read` (an empty result is the end), `math.isfinite`.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p691_control_flow._collecting import READS, collected, stepped
from colonnade.checks.syntax import own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

EXITS: Final = (ast.Break, ast.Return, ast.Raise)
LOOPS: Final = (ast.While, ast.For, ast.AsyncFor)
INNER: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
NEVER: Final = "The loop waits for a text that never comes when the data ends before it."
ENDED: Final = "At the end of the data this gives nothing, again and again."
ZERO: Final = "A length of zero steps nowhere."
KEEPING: Final = frozenset({"append", "write", "extend"})


def judge(node: ast.While, site: Site) -> Answer:
    found = collected(node)
    if found is not None:
        return endless(node, NEVER, found[0], ENDED)
    found = stepped(node)
    if found is not None:
        return endless(node, f"A length of zero in the data keeps `{found[1]}` where it is for ever.", found[0], ZERO)
    for statement in node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Attribute(attr=method))) if (
                method in READS
            ):
                return judge_reading(node, name, statement)
            case ast.AugAssign(target=ast.Name(id=name), op=ast.Div()):
                return judge_division(node, name, statement, site)
    return None


def endless(loop: ast.While, message: str, where: ast.AST, why: str) -> Answer:
    return [(loop.test, Weak(message, steps=[(where, why)]))]


def judge_reading(loop: ast.While, name: str, read: ast.Assign) -> Answer:
    always = isinstance(loop.test, ast.Constant) and bool(loop.test.value)
    if not always and not asks(loop.test, name, ast.NotEq):
        return None
    if any(is_other_use(path, name) for path in uses([], loop, name)):
        return Safe("what was read is asked for more than one text")
    for path in ways_out(loop.body, inside=False):
        if not any(isinstance(each, ast.If) and has_came(each, path[i + 1], name) for i, each in enumerate(path[:-1])):
            return Safe("left by another way")
    return endless(loop, NEVER, read, ENDED)


def judge_division(loop: ast.While, name: str, division: ast.AugAssign, site: Site) -> Answer:
    match loop.test:
        case ast.Compare(left=ast.Name(id=left) | ast.Call(func=ast.Name(id="abs"), args=[ast.Name(id=left)]),
                         ops=[ast.Gt() | ast.GtE()]) if left == name:  # fmt: skip
            pass
        case _:
            return None
    if not is_float_parameter(site.function.node, name):
        return Safe("no number from outside")
    if any(True for _ in ways_out(loop.body, inside=False)):
        return Safe("left by another way")
    for each in own_nodes(site.function.node):
        if each is loop:
            break
        if isinstance(each, (ast.If, ast.Assert)) and any(
            isinstance(part, ast.Name) and part.id == name for part in ast.walk(each.test)
        ):
            return Safe("the number is examined before")
    return endless(loop, f"The loop never ends where `{name}` is infinite.", division, "Divided infinity is infinity.")


def is_float_parameter(function: ast.AST, name: str) -> bool:
    """Whether a function takes any `float` under this name."""
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    given = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    annotation = next((each.annotation for each in given if each.arg == name), None)
    return annotation is not None and any(isinstance(n, ast.Name) and n.id == "float" for n in ast.walk(annotation))


def uses(path: list[ast.AST], node: ast.AST, name: str) -> Iterator[list[ast.AST]]:
    """The paths of nodes from the loop down to each reading of the name."""
    here = [*path, node]
    if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
        yield here
    for child in ast.iter_child_nodes(node):
        yield from uses(here, child, name)


def is_other_use(path: Sequence[ast.AST], name: str) -> bool:
    """Whether a use is neither a comparison with a text nor the keeping of what was read."""
    match path[-2]:
        case ast.Compare() as test:
            return not (asks(test, name, ast.Eq) or asks(test, name, ast.NotEq))
        case ast.AugAssign() | ast.BinOp(op=ast.Add()) | ast.Assign():
            return False
        case ast.Call(func=ast.Attribute(attr=method)):
            return method not in KEEPING
    return True


def asks(test: ast.AST, name: str, op: type[ast.cmpop]) -> bool:
    """Whether a test compares the name with a text that is not empty."""
    match test:
        case ast.Compare(left=ast.Name(id=left), ops=[found], comparators=[other]) if left == name:
            texts = other.args if isinstance(other, ast.Call) else [other]
            return isinstance(found, op) and bool(texts) and all(
                isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes)) and bool(each.value)
                for each in texts)  # fmt: skip
    return False


def has_came(branch: ast.If, child: ast.AST, name: str) -> bool:
    """Whether a statement of an `if` runs only where the text has come."""
    tests = branch.test.values if isinstance(branch.test, ast.BoolOp) and isinstance(branch.test.op, ast.And) else [
        branch.test]  # fmt: skip
    return any(child is each for each in branch.body) and any(asks(test, name, ast.Eq) for test in tests)


def ways_out(block: Sequence[ast.AST], *, inside: bool) -> Iterator[list[ast.AST]]:
    """The paths of statements down to each exit from the loop.  inside: within a loop of its own."""
    for each in block:
        if isinstance(each, EXITS) and not (inside and isinstance(each, ast.Break)):
            yield [each]
        elif not isinstance(each, INNER):
            within = list(ast.iter_child_nodes(each))
            for path in ways_out(within, inside=inside or isinstance(each, LOOPS)):
                yield [each, *path]


CHECK = Point(
    id="endless-loop",
    title="Loop that some input never ends",
    weakness=835,
    fix="Leave the loop where a read gives nothing; refuse lengths of zero and numbers that are not finite.",
    severity="medium",
    confidence="medium",
    reasons=(
        "what was read is asked for more than one text",
        "left by another way",
        "no number from outside",
        "the number is examined before",
    ),
    nodes=(ast.While,),
    judge=judge,
)
