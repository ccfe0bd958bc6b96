"""## What

A loop whose condition asks for variables that nothing in the loop changes, and that has no other way out.

## Why

Once entered it never ends: the processor is busy for good, and where the loop collects something, so is the memory. The
usual cause is a counter that is not counted up, or that another variable is counted up in its place.

## Bad

```python
def compound(amount, rate, years):
    year = 0
    while year < years:
        amount = amount * (1 + rate)
    return amount
```

## Good

```python
def compound(amount, rate, years):
    for _ in range(years):
        amount = amount * (1 + rate)
    return amount
```

## Fix

Change in the loop what its condition asks for, or loop over a range.

## Limits

Only conditions that compare local variables or their lengths; loops inside a `try` may end by an exception and are
left undecided.

## References

CWE-835.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

PLAIN: Final = (ast.Name, ast.Constant, ast.Compare, ast.BoolOp, ast.UnaryOp, ast.BinOp, ast.expr_context, ast.operator,
    ast.unaryop, ast.boolop, ast.cmpop)  # fmt: skip
IDLE: Final = frozenset({"print", "len", "str", "int", "repr", "float", "bool", "min", "max", "range", "isinstance"})
ENDING: Final = frozenset({"exit", "_exit", "abort", "quit", "fail", "skip"})


def judge(node: ast.While, site: Site) -> Answer:
    names = asked(node.test, site)
    if not names or not isinstance(site.function.node, FUNCTIONS):
        return None
    if names & shared(site.function.node):
        return Undecided("another function may change the condition")
    inside = [*node.body, *(each for statement in node.body for each in own_nodes(statement))]
    fixed = {name.id for name in names_in(node.test) if is_fixed(name, node.test, site)}
    if names & set(bound(inside)) or (names - fixed) & set(handled(inside)):
        return Safe("the loop changes what it asks for")
    if any(is_length(each) for each in ast.walk(node.test)) and not all(is_idle(each) for each in inside):
        return Undecided("a call may change the length")
    if any(isinstance(each, (ast.Return, ast.Raise, ast.Break, ast.Assert)) for each in inside):
        return Safe("left by another way")
    if any(isinstance(each, (ast.Yield, ast.YieldFrom, ast.Await)) for each in inside) or any(
        isinstance(each, ast.Call) and last_name(each.func) in ENDING for each in inside
    ):
        return Undecided("a call or a consumer may end the loop")
    if any(isinstance(each, ast.Try) for each in site.statements):
        return Undecided("an exception may end the loop")
    if site.value(node.test).truthiness() is False:
        return Safe("never entered")
    quiet = not any(isinstance(each, ast.Call) for each in inside)
    text = ", ".join(f"`{name}`" for name in sorted(names))
    return [(node.test, Weak(f"Nothing in the loop changes {text}, so once entered it never ends.",
                             confidence="high" if quiet else "medium"))]  # fmt: skip


def asked(test: ast.expr, site: Site) -> set[str]:
    """The local variables that a condition compares, or none where it asks for more than their values and lengths."""
    if not any(isinstance(each, ast.Compare) for each in ast.walk(test)):
        return set()
    if not all(isinstance(each, PLAIN) or is_length(each) for each in ast.walk(test)):
        return set()
    used = names_in(test)
    function = site.function.node
    return {name.id for name in used} if all(is_local(name.id, function) for name in used) else set()


def names_in(test: ast.expr) -> list[ast.Name]:
    """The variables in a condition."""
    lengths = [each.func for each in ast.walk(test) if isinstance(each, ast.Call)]
    return [each for each in ast.walk(test) if isinstance(each, ast.Name) and each not in lengths]


def is_idle(node: ast.AST) -> bool:
    """Whether a node is no call, or one of a builtin that changes no container."""
    return not isinstance(node, ast.Call) or (isinstance(node.func, ast.Name) and node.func.id in IDLE)


def is_length(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"


def is_local(name: str, function: ast.AST) -> bool:
    """Whether a function has a parameter or an assigned variable of that name."""
    if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        given = function.args
        if any(each.arg == name for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)):
            return True
    return any(isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store) for n in own_nodes(function))


def shared(function: ast.AST) -> set[str]:
    """The names that a function declares to be of another scope, or that one inside it does."""
    return {name for each in ast.walk(function) if isinstance(each, (ast.Global, ast.Nonlocal)) for name in each.names}


def is_fixed(name: ast.Name, test: ast.expr, site: Site) -> bool:
    """Whether nothing but an assignment changes what the condition asks of a name: a number, or which object it is."""
    value = site.value(name)
    if value.is_constant or value.has_type("int", "float", "bool", "str", "bytes"):
        return True
    asking = [each for each in ast.walk(test) if isinstance(each, ast.Compare) and name in ast.walk(each)]
    return bool(asking) and all(isinstance(op, (ast.Is, ast.IsNot)) for each in asking for op in each.ops)


def bound(nodes: list[ast.AST]) -> Iterator[str]:
    """The names that are bound or deleted."""
    for each in nodes:
        match each:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.ExceptHandler(name=str(name)) | ast.FunctionDef(name=name) | ast.MatchAs(name=str(name)):
                yield name


def handled(nodes: list[ast.AST]) -> Iterator[str]:
    """The names whose object is changed, asked for a part, or given away, so that somebody else may change it."""
    for each in nodes:
        match each:
            case ast.Attribute(value=ast.Name(id=name)):
                yield name
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
                yield name
            case ast.Call(args=args, keywords=keywords):
                for argument in (*args, *(keyword.value for keyword in keywords)):
                    if isinstance(argument, (ast.Name, ast.Starred)):
                        yield last_name(argument)


CHECK = Point(
    id="unchanging-condition",
    title="Loop whose condition never changes",
    weakness=835,
    fix="Change in the loop what its condition asks for, or loop over a range.",
    severity="medium",
    confidence="high",
    reasons=(
        "the loop changes what it asks for",
        "left by another way",
        "never entered",
    ),
    nodes=(ast.While,),
    judge=judge,
)
