"""## What

An `except` clause that is never reached: an earlier one of the same statement catches a base class of all that it
names, it names an object in place of a class (`except Denied():`), or it waits for `AttributeError` alone where an
element is taken by its key.

## Why

The special treatment of the special error does not take place: a refused permission is answered as any failure.

## Bad

```python
def read(path):
    try:
        return path.read_text()
    except OSError:
        return ""
    except PermissionError:
        raise SystemExit("not allowed")
```

## Good

```python
def read(path):
    try:
        return path.read_text()
    except PermissionError:
        raise SystemExit("not allowed")
    except OSError:
        return ""
```

## Fix

Put the more specific class first.

## Limits

Classes of other files whose bases are not known are taken as unrelated. What a `try` may raise is looked at only where
it does nothing but take one element.

## References

CWE-561. Python Language Reference, 8.4.1 except clause.
"""

import ast
import builtins

from colonnade.checks.form import Point
from colonnade.checks.handler import statement_of
from colonnade.checks.syntax import dotted, last_name, same
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    statement = statement_of(node, site)
    if statement is None or node.type is None:
        return None
    made = next((each for each in classes(node.type) if isinstance(each, ast.Call) and names_class(each.func)), None)
    if made is not None:
        return Weak(f"`{site.text(made)}` makes an object, and an `except` clause needs a class.")
    if len(statement.handlers) == 1 and dotted(node.type) == "AttributeError":
        taken = only_element(statement.body)
        if taken is None or makes(node, taken.value):
            return None
        message = f"`{site.text(taken)}` raises no `AttributeError` where the key is missing."
        return Weak(message, confidence="medium")
    if node is statement.handlers[0]:
        return None
    earlier = [each for other in statement.handlers[: statement.handlers.index(node)] for each in classes(other.type)]
    covers = [next((each for each in earlier if covered(mine, each, site)), None) for mine in classes(node.type)]
    if not covers or not all(covers):
        return Safe("no clause above catches it")
    return Weak(f"`{site.text(node.type)}` is caught by `{site.text(covers[0])}` above.")  # type: ignore[arg-type]


def names_class(func: ast.expr) -> bool:
    """Whether the thing called is a class, told by its name: a function may give classes."""
    name = last_name(func)
    return name.lstrip("_")[:1].isupper()


def only_element(body: list[ast.stmt]) -> ast.Subscript | None:
    """The element that a body takes from a name or an attribute of `self`, doing nothing else."""
    match body:
        case [ast.Assign(value=ast.Subscript() as taken)] | [ast.Return(value=ast.Subscript() as taken)]:
            holder = dotted(taken.value)
            plain = "." not in holder or (holder.startswith("self.") and holder.count(".") == 1)
            return taken if holder and plain and isinstance(taken.slice, ast.Name) else None
    return None


def makes(handler: ast.ExceptHandler, holder: ast.expr) -> bool:
    """Whether a handler gives the attribute its first value."""
    return any(
        isinstance(each, (ast.Name, ast.Attribute))
        and isinstance(each.ctx, ast.Store)
        and dotted(each) == dotted(holder)
        for each in ast.walk(handler)
    )


def classes(type_: ast.expr | None) -> list[ast.expr]:
    if type_ is None:
        return []
    return list(type_.elts) if isinstance(type_, ast.Tuple) else [type_]


def covered(node: ast.expr, by: ast.expr, site: Site) -> bool:
    """Whether every exception of one class is one of the other."""
    if same(node, by):
        return True
    left, right = builtin(node), builtin(by)
    if left is not None and right is not None:
        return issubclass(left, right)
    mine, other = site.refs(node), site.refs(by)
    named = len(mine) == len(other) == 1 and not any(mark in ref for ref in (*mine, *other) for mark in "([:?")
    return named and site.is_subclass(mine[0], other[0])


def builtin(node: ast.expr) -> type[BaseException] | None:
    """The builtin exception class of that name."""
    found = getattr(builtins, dotted(node), None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


CHECK = Point(
    id="unreachable-handler",
    title="Handler that is never reached",
    weakness=561,
    fix="Put the more specific class first, and name classes that the body raises.",
    severity="medium",
    confidence="high",
    reasons=("no clause above catches it",),
    nodes=(ast.ExceptHandler,),
    judge=judge,
)
