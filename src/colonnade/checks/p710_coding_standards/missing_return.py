"""## What

A function states in its annotation that it returns a value, and on some way, or on every one, it returns none.

## Why

What falls off the end of a function is None. `is_allowed() -> bool` that forgets its `return` denies everyone, and
`find() -> User` hands its callers something on which the next attribute fails.

## Bad

```python
def may_read(user, document) -> bool:
    if user.is_admin:
        return True
    document.owner == user
```

## Good

```python
def may_read(user, document) -> bool:
    if user.is_admin:
        return True
    return document.owner == user
```

## Fix

Return a value on every way, or say in the annotation that there may be none.

## Limits

A call at the end may never return, and a context may swallow what is raised in it: ways that end so do not count.

## References

CWE-440. PEP 484.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import SCOPES, children, last_name, own
from colonnade.summary.point import Answer, Safe, Site, Weak

NOTHING: Final = frozenset(
    ("None", "NoReturn", "Never", "Optional", "Any", "object", "Generator", "AsyncGenerator", "Iterator", "Iterable",
     "AsyncIterator", "AsyncIterable", "Union", "TypeGuard", "NotImplemented")
)  # fmt: skip
ABSTRACT: Final = frozenset(("abstractmethod", "overload", "abstractproperty", "contextmanager", "asynccontextmanager"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


def judge(node: Function, site: Site) -> Answer:
    if node.returns is None or not states_value(node.returns):
        return None
    if any(last_name(each) in ABSTRACT for each in node.decorator_list) or in_protocol(site):
        return None
    body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
    if not any(does(each) for each in body) or own(node, ast.Yield, ast.YieldFrom):
        return None
    returns = own(node, ast.Return)
    stated = ast.unparse(node.returns)
    if not any(each.value is not None for each in returns):
        if own(node, ast.Raise) or not ends(body):
            return None
        return Weak(f"`{node.name}` states that it returns `{stated}`, and returns nothing.")
    bare = next((each for each in returns if each.value is None), None)
    if bare is not None:
        message = f"`{node.name}` states that it returns `{stated}`, and here it returns None."
        return [(bare, Weak(message, confidence="medium"))]
    if ends(body):
        message = f"`{node.name}` states that it returns `{stated}`, and returns None where it runs to its end."
        return Weak(message, confidence="medium" if tells_apart(body[-1]) else "")
    return Safe("returns a value on every way")


def tells_apart(statement: ast.stmt) -> bool:
    """Whether a chain of conditions asks which of several one subject is: they may be all there are."""
    subjects: set[str] = set()
    count = 0
    while isinstance(statement, ast.If) and isinstance(statement.test, (ast.Compare, ast.Call)):
        test, count = statement.test, count + 1
        asked = test.left if isinstance(test, ast.Compare) else test.args[0] if test.args else test
        subjects.add(ast.unparse(asked))
        if not statement.orelse:
            return count > 1 and len(subjects) == 1
        statement = statement.orelse[0]
    return False


def states_value(annotation: ast.expr) -> bool:
    """Whether an annotation excludes None."""
    if isinstance(annotation, ast.Constant):
        return isinstance(annotation.value, str) and annotation.value.isidentifier() and annotation.value not in NOTHING
    names = {last_name(each) for each in ast.walk(annotation) if isinstance(each, (ast.Name, ast.Attribute))}
    outer = last_name(annotation.value) if isinstance(annotation, ast.Subscript) else last_name(annotation)
    has_none = any(isinstance(each, ast.Constant) for each in ast.walk(annotation))
    return bool(outer) and outer not in NOTHING and not has_none and names.isdisjoint(("Optional", "NoReturn", "Never"))


def in_protocol(site: Site) -> bool:
    """Whether the function belongs to a class that only says what others have."""
    view = site.function
    node = view.node
    return isinstance(node, ast.ClassDef) and any(last_name(base) in ("Protocol", "ABC") for base in node.bases)


def does(statement: ast.stmt) -> bool:
    """Whether a statement does anything but stand for a body."""
    if isinstance(statement, (ast.Pass, ast.Raise)):
        return False
    return not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))


def ends(block: list[ast.stmt]) -> bool:
    """Whether control can run off the end of a block; a call at the end, and a context, may keep it from that."""
    if not block:
        return True
    last = block[-1]
    match last:
        case ast.Return() | ast.Raise() | ast.Continue() | ast.Break() | ast.Match():
            return False
        case ast.If(body=body, orelse=orelse):
            return ends(body) or ends(orelse)
        case ast.With() | ast.AsyncWith():
            return False
        case (
            ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=final)
            | ast.TryStar(body=body, handlers=handlers, orelse=orelse, finalbody=final)
        ):
            if final and not ends(final):
                return False
            return ends(orelse or body) or any(ends(each.body) for each in handlers)
        case ast.While(test=test) if isinstance(test, ast.Constant) and test.value:
            return breaks(last)
        case ast.For(orelse=orelse) | ast.AsyncFor(orelse=orelse) | ast.While(orelse=orelse) if orelse:
            return breaks(last) or ends(orelse)
        case ast.Assert(test=ast.Constant()):
            return False
        case ast.Expr(value=ast.Call(func=func) | ast.Await(value=ast.Call(func=func))):
            return last_name(func) == "print"
    return True


def breaks(loop: ast.stmt) -> bool:
    """Whether a `break` in a loop leaves it: one of a loop inside of it leaves that."""
    todo = list(getattr(loop, "body", ()))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            todo += node.orelse
        elif not isinstance(node, SCOPES):
            todo += children(node)
    return False


CHECK = Point(
    id="missing-return",
    title="Function that does not return what it states",
    weakness=440,
    fix="Return a value on every way, or say in the annotation that there may be none.",
    severity="low",
    confidence="high",
    reasons=("returns a value on every way",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("->",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
