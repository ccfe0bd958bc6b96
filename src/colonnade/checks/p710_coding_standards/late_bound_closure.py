"""## What

A function that is made in a loop reads the loop's variable, and is kept until the loop is over.

## Why

It reads the variable when it is called, and by then that holds the last value. All the handlers, checks or callbacks
that the loop made speak of the last user, rule or file.

## Bad

```python
def checks(roles):
    found = []
    for role in roles:
        found.append(lambda user: user.role == role)
    return found
```

## Good

```python
def checks(roles):
    found = []
    for role in roles:
        found.append(lambda user, role=role: user.role == role)
    return found
```

## Fix

Bind the value when the function is made: a default, or `functools.partial`.

## Limits

Functions that are put into a container or an attribute, registered as a callback of a library or by a decorator, or
made by a comprehension. What an unknown callee does with one is not known.

## References

CWE-440. Python FAQ, Why do lambdas defined in a loop with different values all return the same result?
"""

import ast
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import FUNCTIONS, leaves, own_nodes, path_to
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Function = ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef
KEEPERS: Final = frozenset(("append", "add", "insert", "appendleft", "setdefault", "extend"))
COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp)


def judge(node: ast.Lambda | ast.For | ast.AsyncFor, site: Site) -> Answer:
    return judge_lambda(node, site) if isinstance(node, ast.Lambda) else list(of_loop(node, site))


def of_loop(loop: ast.For | ast.AsyncFor, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The functions with names that a loop makes."""
    made = [each for statement in loop.body for each in (statement, *own_nodes(statement))
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]  # fmt: skip
    for node in made if not runs_once(loop) else ():
        bound = read(node) & set(names(loop.target))
        if not bound:
            continue
        adds = any(isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) for each in node.decorator_list)
        used = (
            path_to(statement, each)
            for statement in loop.body
            for each in own_nodes(statement)
            if isinstance(each, ast.Name) and each.id == node.name and isinstance(each.ctx, ast.Load)
        )
        if adds or any(keeps(path, site) for path in used):
            yield node, told(f"`{node.name}`", bound, loop, "medium" if adds else "high")


def judge_lambda(node: ast.Lambda, site: Site) -> Answer:
    path = path_to(site.statements[-1], node) if site.statements else []
    for index, (parent, child) in enumerate(pairwise(path)):
        if isinstance(parent, COMPREHENSIONS) and not isinstance(child, ast.comprehension):
            bound = read(node) & {name for each in parent.generators for name in names(each.target)}
            whole = parent.value if isinstance(parent, ast.DictComp) else parent.elt
            is_element = whole is node or (isinstance(whole, ast.Tuple) and node in whole.elts)
            if not bound or not is_element or (index and isinstance(path[index - 1], ast.Call)):
                return None
            return told("The lambda", bound, parent.generators[0].target, "high")
    loop = loop_around(site, node)
    if loop is None:
        return None
    bound = read(node) & set(names(loop.target))
    if not bound:
        return Safe("reads nothing that the loop changes")
    return told("The lambda", bound, loop, "high") if keeps(path, site) else None


def told(what: str, bound: set[str], place: ast.AST, sure: str) -> Weak:
    name = sorted(bound)[0]
    message = f"{what} reads `{name}` when it is called, and finds the loop's last value."
    return Weak(message, steps=[(place, f"`{name}` changes with each round.")], confidence=sure)


def keeps(path: list[ast.AST], site: Site) -> bool:
    """Whether what stands at the end of the path is put where it outlives the round."""
    if len(path) > 2 and isinstance(path[-2], ast.Tuple):
        path = path[:-1]
    if len(path) < 2:
        return False
    node, parent = path[-1], path[-2]
    match parent:
        case ast.Assign(targets=[ast.Subscript() | ast.Attribute()]):
            return True
        case ast.Call(func=ast.Attribute(attr=name), args=args) if node in args and name in KEEPERS:
            return True
        case ast.Call(func=ast.Name(id="setattr"), args=[_, _, last]):
            return last is node
        case ast.keyword(arg=str(name)):
            call = path[-3]
            facts = site.facts(call) if isinstance(call, ast.Call) else []
            return name in ("command", "callback") or any(
                param.name == name and param.callback for fact in facts for param in fact.params
            )
    return isinstance(parent, ast.Yield)


def loop_around(site: Site, node: ast.AST) -> ast.For | ast.AsyncFor | None:
    """The innermost loop in whose body the point stands, where it may run again behind it."""
    for parent, child in [*pairwise(site.statements)][::-1]:
        if isinstance(parent, (ast.For, ast.AsyncFor)) and child in parent.body:
            return None if runs_once(parent) else parent
    return None


def runs_once(loop: ast.For | ast.AsyncFor) -> bool:
    return leaves(loop.body) and not isinstance(loop.body[-1], ast.Continue)


def names(target: ast.AST) -> Iterator[str]:
    return (each.id for each in ast.walk(target) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store))


def read(node: Function) -> set[str]:
    """The names that a function reads when it is called and does not bind itself."""
    body = [node.body] if isinstance(node, ast.Lambda) else node.body
    inside = [each for statement in body for each in ast.walk(statement)]
    inner = [each.args for each in inside if isinstance(each, FUNCTIONS)]
    own = {each.arg for args in (node.args, *inner) for each in ast.walk(args) if isinstance(each, ast.arg)}
    loads = {each.id for each in inside if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
    stores = {each.id for each in inside if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)}
    return loads - stores - own


CHECK = Point(
    id="late-bound-closure",
    title="Function of a loop that sees its last value",
    weakness=440,
    fix="Bind the value when the function is made: a default, or `functools.partial`.",
    severity="medium",
    confidence="high",
    reasons=("reads nothing that the loop changes",),
    nodes=(ast.Lambda, ast.For, ast.AsyncFor),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
