"""## What

A form or serializer is given a request's data, and the data is used without its validation, or after a validation whose
answer is dropped.

## Why

The rules stand in the class and do nothing: lengths, choices and the form's own token are not held to, and whatever the
client sends is stored.

## Bad

```python
def change(request, serializer_class, item):
    serializer = serializer_class(item, data=request.data)
    serializer.is_valid()
    serializer.save()
```

## Good

```python
def change(request, serializer_class, item):
    serializer = serializer_class(item, data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save()
```

## Fix

Use the data only where the validation has answered that it is valid.

## Limits

Forms are told by how their class is called, `...Form`, and made and used in one function. A form that another function
is given may be validated there.

## References

CWE-1173.
"""

import ast
from collections.abc import Sequence
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, own_nodes, same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ASKS: Final = frozenset(("is_valid", "validate_on_submit"))
USES: Final = frozenset(("save", "data", "cleaned_data", "validated_data", "instance", "populate_obj"))
SHOWS: Final = frozenset(("render", "render_template", "render_to_response", "TemplateResponse"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    if site.role == "test":
        return None
    nodes = own_nodes(node)
    dropped = {id(each.value) for each in nodes if isinstance(each, ast.Expr)}
    found: list[tuple[ast.AST, Outcome]] = []
    for each in nodes:
        match each:
            case ast.Call(func=ast.Attribute(value=form, attr=name)) if name in ASKS:
                found += [(each, of_asking(each, form, nodes))] if id(each) in dropped else [(each, Safe("asked"))]
            case ast.Assign(targets=[ast.Name(id=form_name)], value=ast.Call(func=func) as made):
                if is_form(func):
                    found += of_form(form_name, made, nodes, site)
    return found


def of_asking(call: ast.Call, form: ast.expr, nodes: Sequence[ast.AST]) -> Outcome:
    """Of a validation as a statement of its own."""
    if any(keyword.arg == "raise_exception" for keyword in call.keywords) or call.args:
        return Safe("raises where the data is not valid")
    read = [each for each in nodes if isinstance(each, ast.Attribute) and same(each.value, form)]
    if any(each.attr in ("errors", "is_valid") and each is not call.func for each in read):
        return Safe("the errors are looked at")
    if any(each.attr in USES for each in read):
        return Weak(f"The answer of `{ast.unparse(call)}` is dropped, and the data is used whether it is valid or not.")
    return Safe("the data is not used")


def is_form(func: ast.expr) -> bool:
    name = last_name(func)
    return name.endswith("Form") and name[:1].isupper()


def of_form(name: str, made: ast.Call, nodes: Sequence[ast.AST], site: Site) -> list[tuple[ast.AST, Outcome]]:
    """Of a form that is made here: whether a field's data is read, and no validation is asked for."""
    loads = [
        each for each in nodes if isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load)
    ]
    read = [each for each in nodes if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name)]
    own = [each for each in read if each.value in loads]
    if any(each.attr in ASKS or each.attr.startswith(("validate", "full_clean", "errors")) for each in own):
        return []
    fields = [
        each
        for each in nodes
        if isinstance(each, ast.Attribute)
        and each.attr == "data"
        and isinstance(each.ctx, ast.Load)
        and each.value in own
    ]
    given = [each for each in loads if not any(each is attribute.value for attribute in own)]
    shown = {id(inner) for call in nodes if is_showing(call) for inner in ast.walk(call)}
    if not fields or any(id(each) not in shown for each in given):
        return []
    return [(fields[0], Weak(f"`{site.text(fields[0])}` is used, and `{name}` is never asked whether it is valid."))]


def is_showing(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) in SHOWS


CHECK = Point(
    id="unasked-validation",
    title="Form's data used without its validation",
    weakness=1173,
    fix="Use the data only where the validation has answered that it is valid.",
    severity="medium",
    confidence="medium",
    reasons=("asked", "raises where the data is not valid", "the errors are looked at", "the data is not used"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
    mentions=ASKS | {"form"},
)
