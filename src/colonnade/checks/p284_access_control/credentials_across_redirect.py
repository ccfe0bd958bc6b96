"""## What

When a redirect leads to another host, not all headers are taken away that hold credentials.

## Why

`Authorization` is not the only one: a `Cookie` header that the caller set, and `Proxy-Authorization`, are sent to
whichever host the first one names, which is then logged in as the user.

## Bad

```python
SENSITIVE_ON_REDIRECT = frozenset(["Authorization"])

def follow(headers):
    return {name: value for name, value in headers.items() if name not in SENSITIVE_ON_REDIRECT}
```

## Good

```python
SENSITIVE_ON_REDIRECT = frozenset(["Authorization", "Cookie", "Proxy-Authorization"])

def follow(headers):
    return {name: value for name, value in headers.items() if name not in SENSITIVE_ON_REDIRECT}
```

## Fix

Take away `Authorization`, `Cookie` and `Proxy-Authorization` wherever the host, the port or the scheme changes.

## Limits

A list is known by its name, a removal by a function that speaks of redirects. Where a function takes `Authorization`
away alone, the whole file is searched for what is done with cookies.

## References

CWE-522. RFC 9110, 15.4 Redirection 3xx.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import everywhere, module_of, own, words
from colonnade.summary.point import Answer, Safe, Site, Weak

HOLDING: Final = ("cookie", "proxy-authorization")
COMPLETE: Final = "every header with credentials is taken away"
REDIRECTS: Final = frozenset(("redirect", "redirects", "redirected"))


def judge(node: ast.Assign | ast.AnnAssign | ast.Call | ast.Delete, site: Site) -> Answer:
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return of_list(node)
    if "authorization" not in taken(node) or not speaks(site.function.node):
        return None
    tree = module_of(site)
    if any(header(each) == "cookie" for each in everywhere(tree, ast.Constant, ast.Attribute)):
        return Safe(COMPLETE)
    return Weak("Of the headers with credentials `Authorization` alone is taken away: a `Cookie` goes on.")


def of_list(node: ast.Assign | ast.AnnAssign) -> Answer:
    """A collection of names of headers, named for what it is for."""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    said = set(words(ast.unparse(target))) if isinstance(target, (ast.Name, ast.Attribute)) else set()
    value = node.value
    if isinstance(value, ast.Call) and len(value.args) == 1:
        value = value.args[0]
    if not REDIRECTS & said or not isinstance(value, (ast.List, ast.Set, ast.Tuple)):
        return None
    held = [header(each) for each in value.elts]
    if "authorization" not in held or "" in held:
        return None
    missing = [name for name in HOLDING if name not in held]
    if not missing:
        return Safe(COMPLETE)
    return Weak(f"The list lacks `{'` and `'.join(name.title() for name in missing)}`, which go on to another host.")


def taken(node: ast.Call | ast.Delete) -> list[str]:
    """The headers that a statement takes away: ``headers.pop("Authorization", None)``, ``del headers[..]``."""
    match node:
        case ast.Call(func=ast.Attribute(attr="pop" | "popall" | "discard"), args=[name, *_]):
            return [header(name)]
        case ast.Delete(targets=targets):
            return [header(each.slice) for each in targets if isinstance(each, ast.Subscript)]
    return []


def header(node: ast.AST) -> str:
    """The header that a literal, or a constant of a library, names; empty where it is neither."""
    match node:
        case ast.Constant(value=bytes(raw)):
            return raw.decode("latin-1").lower()
        case ast.Constant(value=str(name)):
            return name.lower()
        case ast.Attribute(attr=name) if name.isupper():
            return name.lower().replace("_", "-")
    return ""


def speaks(function: ast.AST) -> bool:
    """Whether a function's names speak of redirects."""
    told = [str(getattr(function, "name", "")), *(each.id for each in own(function, ast.Name))]
    told += [each.attr for each in own(function, ast.Attribute)]
    return any(REDIRECTS & set(words(name)) for name in told)


CHECK = Point(
    id="credentials-across-redirect",
    title="Headers with credentials kept across a redirect",
    weakness=522,
    also=(201,),
    fix="Take away Authorization, Cookie and Proxy-Authorization wherever the host, the port or the scheme changes.",
    severity="medium",
    confidence="medium",
    reasons=(COMPLETE,),
    nodes=(ast.Assign, ast.AnnAssign, ast.Call, ast.Delete),
    callees=frozenset(("pop", "popall", "discard")),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("authorization",)),
    judge=judge,
)
