"""## What

A cache without a bound on a function whose arguments vary, or on a method, where it keeps every object alive.

## Why

Each new argument takes memory that is never given back. Where arguments come from requests, whoever sends enough
different ones ends the process.

## Bad

```python
from functools import lru_cache

class Account:
    @lru_cache(maxsize=None)
    def may(self, action):
        return action in self.actions
```

## Good

```python
from functools import lru_cache

@lru_cache(maxsize=1024)
def may(role, action):
    return action in role
```

## Fix

State a `maxsize`, or keep the cache on the object (`functools.cached_property`).

## Limits

Whether the arguments of a function take few values is not known: there the point is undecided. How many objects a class
has is not known either: a method without arguments gives a finding of medium confidence. Where the module calls
`cache_clear` of the function, it is taken to do so in time.

## References

CWE-770. Python library reference, `functools.lru_cache`.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import all_nodes, dotted, everywhere, last_name, module_of
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    decorator = next((d for d in node.decorator_list if is_cache(d, site)), None)
    if decorator is None:
        return None
    args = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    if not args and node.args.vararg is None and node.args.kwarg is None:
        return Safe("there is one result")
    if not is_unbounded(decorator):
        return Safe("the cache is bounded")
    if is_emptied(node, site):
        return Safe("the cache is emptied")
    if args and args[0].arg == "self":
        message = f"The cache of `{node.name}` has no bound and keeps every object it was asked of."
        alone = len(args) == 1 and node.args.vararg is None and node.args.kwarg is None
        return [(decorator, Weak(message, confidence="medium" if alone else ""))]
    return Undecided("how many different arguments come is not known")


def is_cache(decorator: ast.expr, site: Site) -> bool:
    """Whether a decorator is the library's cache, and no function of another module that goes by its name."""
    if last_name(decorator) not in ("lru_cache", "cache"):
        return False
    root = dotted(decorator.func if isinstance(decorator, ast.Call) else decorator).partition(".")[0]
    homes = {home for each in all_nodes(module_of(site)) for home in bound(each, root)}
    return not homes or not homes.isdisjoint(("functools", "backports"))


def bound(node: ast.AST, name: str) -> Iterator[str]:
    """The packages from which a statement brings something under this name, empty for one that it defines."""
    match node:
        case ast.Import(names=names):
            yield from (each.name.partition(".")[0] for each in names if (each.asname or each.name) == name)
        case ast.ImportFrom(module=module, names=names, level=level):
            home = "" if level else (module or "").partition(".")[0]
            yield from (home for each in names if (each.asname or each.name) == name)
        case ast.FunctionDef(name=defined) | ast.ClassDef(name=defined) if defined == name:
            yield ""


def is_emptied(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> bool:
    """Whether the module empties the cache of a function of this name somewhere."""
    return any(
        each.attr == "cache_clear" and last_name(each.value) == node.name
        for each in everywhere(module_of(site), ast.Attribute)
    )


def is_unbounded(decorator: ast.expr) -> bool:
    if last_name(decorator) == "cache":
        return not isinstance(decorator, ast.Call)
    if not isinstance(decorator, ast.Call):
        return False
    sizes = [*decorator.args[:1], *(k.value for k in decorator.keywords if k.arg == "maxsize")]
    return any(isinstance(size, ast.Constant) and size.value is None for size in sizes)


CHECK = Point(
    id="unbounded-cache",
    title="Cache without a bound on a method",
    weakness=770,
    fix="State a `maxsize`, or keep the cache on the object (`functools.cached_property`).",
    severity="low",
    confidence="high",
    reasons=("the cache is bounded", "the cache is emptied", "there is one result"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
