"""## What

A name with dots in it is followed from attribute to attribute, and whatever it leads to is called.

## Why

From any object a few attributes lead to modules, and from there to functions that start processes or open files. A
name that comes with a message, a request or a stored record so chooses what runs, with arguments that come with it.

## Bad

```python
def dispatch(service, method, arguments):
    target = service
    for name in method.split("."):
        target = getattr(target, name)
    return target(*arguments)
```

## Good

```python
def dispatch(services, method, arguments):
    service, _, name = method.partition(".")
    return services[service].remote_methods[name](*arguments)
```

## Fix

Look the name up in a table of what may be called, or ask what was found before it is called: that it is a class of
the expected kind, a method of the interface.

## Limits

Where the name comes from is not asked. A test that only refuses names with an underscore is none.

## References

CWE-470. Python library reference, `getattr`.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, own, words
from colonnade.summary.point import Answer, Safe, Site, Weak

ASKING: Final = frozenset(("isinstance", "issubclass", "isclass", "ismethod", "isfunction", "is_exposed"))
REMOTE: Final = frozenset(
    ("call", "dispatch", "rpc", "xmlrpc", "remote", "traverse", "handle", "request", "message", "exception", "decode")
)


def judge(node: ast.For, site: Site) -> Answer:
    match node:
        case ast.For(
            target=ast.Name(id=part), iter=ast.Call(func=ast.Attribute(attr="split"), args=[ast.Constant(value=".")])
        ) if site.value(node.iter.func.value).consts is None:  # type: ignore[attr-defined]
            followed = next((each.targets[0] for each in own(node, ast.Assign) if follows(each, part)), None)
        case ast.For(target=ast.Name(id=part), iter=ast.Name(id=parts)):
            if not any(splits(each, parts, site) for each in own(site.function.node, ast.Assign)):
                return None
            followed = next((each.targets[0] for each in own(node, ast.Assign) if follows(each, part)), None)
        case _:
            return None
    if not isinstance(followed, ast.Name):
        return None
    calls = own(site.function.node, ast.Call)
    called = next((each for each in calls if is_name(each.func, followed.id) and each.lineno > node.lineno), None)
    if called is None:
        return None
    if any(last_name(each.func) in ASKING and names(each, followed.id) for each in calls):
        return [(called, Safe("what was found is asked before it is called"))]
    told = REMOTE & {word for name in (site.function.name, followed.id) for word in words(name)}
    message = f"What the name leads to is called, whatever it is: `{site.text(called)}`."
    return [(called, Weak(message, [(node, "The name is followed here.")], confidence="" if told else "low"))]


def follows(each: ast.Assign, part: str) -> bool:
    """``found = getattr(found, part)``."""
    match each:
        case ast.Assign(
            targets=[ast.Name(id=kept)],
            value=ast.Call(func=ast.Name(id="getattr"), args=[ast.Name(id=base), ast.Name(id=name), *_]),
        ):
            return kept == base and name == part
    return False


def splits(each: ast.Assign, parts: str, site: Site) -> bool:
    match each:
        case ast.Assign(
            targets=[ast.Name(id=kept)],
            value=ast.Call(func=ast.Attribute(value=whole, attr="split"), args=[ast.Constant(value=".")]),
        ):
            return kept == parts and site.value(whole).consts is None
    return False


def is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def names(call: ast.Call, name: str) -> bool:
    return any(is_name(argument, name) for argument in call.args)


CHECK = Point(
    id="dotted-name-called",
    title="Whatever a dotted name leads to is called",
    weakness=470,
    also=(749,),
    fix="Look the name up in a table of what may be called, or ask what was found before it is called.",
    severity="medium",
    confidence="medium",
    reasons=("what was found is asked before it is called",),
    nodes=(ast.For,),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("getattr",)),
    judge=judge,
)
