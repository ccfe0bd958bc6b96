"""## What

A query is filtered by a column of another table to which it is not joined.

## Why

The condition says something of the other table alone: it holds for every row of this one or for none. A look-up that
should be confined to one project, tenant or owner finds the rows of all.

## Bad

```python
from shop.models import Order, Shop

def order_of(shop, number):
    return Order.query.filter(Order.id == number).filter(Shop.id == shop.id).one()
```

## Good

```python
from shop.models import Order

def order_of(shop, number):
    return Order.query.filter(Order.id == number).filter(Order.shop_id == shop.id).one()
```

## Fix

Filter by a column of the table that is asked, or join the other table.

## Limits

Queries that are built over several statements are not followed.

## References

CWE-639. SQLAlchemy documentation, cartesian products in queries.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import innermost, last_name
from colonnade.summary.point import Answer, Safe, Site, Weak

FILTERS: Final = frozenset({"filter", "where"})
LINKS: Final = ("join", "select_from", "from_self", "correlate", "exists", "union", "subquery", "with_parent", "alias")


def judge(node: ast.Call, site: Site) -> Answer:
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in FILTERS or not site.statements:
        return None
    model = root_of(node)
    if model is None:
        return None
    chain = [each for each in ast.walk(innermost(site)) if isinstance(each, ast.Attribute)]
    if any(word in each.attr for each in chain for word in LINKS):
        return Safe("joined to the other table")
    conditions = [arg for call in calls_of(node) for arg in call.args]
    for condition in node.args:
        other = foreign(condition, model.id)
        if other is None or related(model, other, site):
            continue
        if any({model.id, other.id} <= names_of(each) for each in conditions):
            return Safe("joined to the other table")
        message = f"`{site.text(condition)}` says nothing of `{model.id}`, whose rows are asked for."
        return Weak(message, steps=[(model, f"Rows of `{model.id}` are asked for.")])
    return Safe("filtered by its own columns")


def root_of(node: ast.expr) -> ast.Name | None:
    """The class whose rows a chain of calls asks for: ``C`` in ``C.query.filter()``, ``session.query(C).filter()``."""
    for each in chain_of(node):
        match each:
            case ast.Attribute(value=ast.Name() as name, attr="query") if is_class(name):
                return name
            case ast.Call(func=func, args=[ast.Name() as name]) if last_name(func) in ("query", "select"):
                return name if is_class(name) else None
    return None


def chain_of(node: ast.expr) -> Iterator[ast.expr]:
    """The receivers of a chain of calls, outermost first."""
    while isinstance(node, (ast.Call, ast.Attribute)):
        yield node
        node = node.func if isinstance(node, ast.Call) else node.value


def calls_of(node: ast.expr) -> Iterator[ast.Call]:
    return (each for each in chain_of(node) if isinstance(each, ast.Call))


def foreign(condition: ast.expr, model: str) -> ast.Name | None:
    """The class of whose column alone a condition speaks, where that is not the class asked for."""
    match condition:
        case ast.Compare(left=ast.Attribute(value=ast.Name() as name), ops=[ast.Eq()], comparators=[right]):
            if is_class(name) and name.id != model and not any(is_class(n) for n in ast.walk(right)):
                return name
    return None


def related(model: ast.Name, other: ast.Name, site: Site) -> bool:
    """Whether the other class is a base of the class asked for."""
    return any(site.is_subclass(ref, of) for ref in site.refs(model) for of in site.refs(other))


def names_of(node: ast.expr) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def is_class(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id[:1].isupper() and not node.id.isupper()


CHECK = Point(
    id="unrelated-filter",
    title="Query filtered by a table it is not joined to",
    weakness=639,
    fix="Filter by a column of the table that is asked, or join the other table.",
    severity="high",
    confidence="medium",
    reasons=("joined to the other table", "filtered by its own columns"),
    nodes=(ast.Call,),
    callees=FILTERS,
    judge=judge,
)
