"""## What

A key is taken out of a dictionary that does not hold it: one that is empty and never filled, or out of which the same
key was taken before.

## Why

`KeyError` ends the function every time, or from the second turn of the loop on: where there is more than one of what it
goes through, which a test with one does not show.

## Bad

```python
def start(servers, **options):
    for server in servers:
        server.start(network=options.pop("network"))
```

## Good

```python
def start(servers, **options):
    network = options.pop("network")
    for server in servers:
        server.start(network=network)
```

## Fix

Take the key out once, give `pop` a default, or fill the dictionary first.

## Limits

Dictionaries of one function that nothing else gets hold of; keys that are constants or names.

## References

CWE-248. Python library reference, Mapping Types.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_in, caught_names, leaves, own, own_nodes, same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Found = tuple[ast.AST, Outcome]
Loop = ast.For | ast.AsyncFor | ast.While


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    return [*of_empty(node, site), *of_loops(node, site)]


def of_empty(function: ast.AST, site: Site) -> Iterator[Found]:
    """Elements of a dictionary that is made empty and never filled."""
    made = assigned_in(function)
    args = getattr(function, "args", None)
    given = {each.arg for each in ast.walk(args) if isinstance(each, ast.arg)} if args is not None else set()
    given |= {name for each in own(function, ast.Global, ast.Nonlocal) for name in each.names}
    for name, value in made.items():
        if name in given or not is_empty(value):
            continue
        reads = [each for each in own(function, ast.Subscript) if is_name(each.value, name)]
        if any(not isinstance(each.ctx, ast.Load) for each in reads) or not reads:
            continue
        if is_shared(function, name, reads):
            continue
        for read in reads:
            if is_handled(function, read):
                yield read, Safe("the exception is handled here")
            elif is_asked(function, name):
                yield read, Safe("tested before")
            else:
                yield read, Weak(f"`{name}` is made empty, and nothing is put in before `{site.text(read)}` is read.")


def is_empty(node: ast.expr) -> bool:
    match node:
        case ast.Dict(keys=[]) | ast.Call(func=ast.Name(id="dict"), args=[], keywords=[]):
            return True
    return False


def is_shared(function: ast.AST, name: str, reads: list[ast.Subscript]) -> bool:
    """Whether a dictionary is used for anything but to read elements, to ask for them, and to be given back."""
    plain = {id(each.value) for each in reads}
    for each in own(function, ast.Return, ast.Compare):
        plain |= {id(inner) for inner in ast.iter_child_nodes(each)}
    inside = {id(each) for each in own(function, ast.Name)}
    return any(
        isinstance(each, ast.Name)
        and each.id == name
        and isinstance(each.ctx, ast.Load)
        and (id(each) not in plain or id(each) not in inside)
        for each in ast.walk(function)
    )


def of_loops(function: ast.AST, site: Site) -> Iterator[Found]:
    """Keys that each turn of a loop takes out of the same dictionary."""
    for loop in own(function, ast.For, ast.AsyncFor, ast.While):
        bound = {each.id for each in own_nodes(loop) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
        for call in own_nodes(loop):
            match call:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id=name) as owner, attr="pop"),
                    args=[ast.Constant(value=str(key))],
                    keywords=[],
                ) if name not in bound:
                    if is_once(loop, call) or is_filled(loop, owner):
                        yield call, Safe("taken out once")
                    elif is_handled(function, call):
                        yield call, Safe("the exception is handled here")
                    elif is_asked(function, name):
                        yield call, Safe("tested before")
                    else:
                        yield call, Weak(f"`{key}` is taken out of `{name}` on every turn of the loop.")


def is_once(loop: ast.AST, call: ast.Call) -> bool:
    """Whether a statement around the place, or behind it in its block, leaves the loop."""
    for block in own_blocks_of(loop):
        for statement in block:
            if any(each is call for each in (statement, *own_nodes(statement))) and leaves(block):
                return not isinstance(block[-1], ast.Continue)
    return False


def own_blocks_of(loop: ast.AST) -> Iterator[list[ast.stmt]]:
    for each in own_nodes(loop):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(each, name, None)
            if isinstance(block, list) and block and not isinstance(each, (ast.For, ast.AsyncFor, ast.While)):
                yield block
    yield getattr(loop, "body", [])


def is_filled(loop: ast.AST, owner: ast.Name) -> bool:
    """Whether the loop puts something in."""
    for each in own_nodes(loop):
        match each:
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store()) if name == owner.id:
                return True
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="update" | "setdefault")) if (
                name == owner.id
            ):
                return True
            case ast.Call(args=args) if any(same(arg, owner) for arg in args):
                return True
    return False


def is_asked(function: ast.AST, owner: str) -> bool:
    """Whether a condition of the function asks for a key of it."""
    return any(
        isinstance(op, (ast.In, ast.NotIn)) and any(is_name(each, owner) for each in compare.comparators)
        for compare in own(function, ast.Compare)
        for op in compare.ops
    )


def is_handled(function: ast.AST, node: ast.expr) -> bool:
    return any(
        not {"KeyError", "LookupError", "Exception", "BaseException"}.isdisjoint(caught_names(handler))
        for each in own(function, ast.Try)
        if each.body[0].lineno <= node.lineno <= (each.body[-1].end_lineno or 0)
        for handler in each.handlers
    )


def is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


CHECK = Point(
    id="missing-key",
    title="Key that the dictionary does not hold",
    weakness=248,
    fix="Take the key out once, give `pop` a default, or fill the dictionary first.",
    severity="low",
    confidence="high",
    reasons=("the exception is handled here", "tested before", "taken out once"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("{}", "dict()", ".pop(")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
