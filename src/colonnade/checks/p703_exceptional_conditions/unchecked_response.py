"""## What

A request is sent to a service, and nobody looks at the status of the answer.

## Why

Such clients raise where no answer comes, and not where the answer is "no". What was to be revoked, paid or reported
was refused, and the program goes on as if it were done; or it reads the page of an error as data.

## Bad

```python
import requests

def revoke(token):
    requests.post("https://id.example.org/revoke", data={"token": token}, timeout=5)
```

## Good

```python
import requests

def revoke(token):
    answer = requests.post("https://id.example.org/revoke", data={"token": token}, timeout=5)
    answer.raise_for_status()
```

## Fix

Call `raise_for_status`, or look at the status.

## Limits

An answer that is returned or handed on is taken to be looked at there.

## References

CWE-252. Requests documentation, Response Status Codes.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import everywhere, module_of, own, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

STATUS: Final = ("status_code", "status", "ok", "raise_for_status", "is_success", "is_error", "reason")
CONTENT: Final = (
    "text",
    "content",
    "json",
    "data",
    "body",
    "iter_chunked",
    "iter_content",
    "iter_lines",
    "raw",
    "read",
)


def when(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call) or not site.statements or site.role == "test":
        return Safe("the result is used")
    if any(each.arg == "raise_for_status" for each in everywhere(module_of(site), ast.keyword)):
        return Safe("the status is looked at")
    statement = site.statements[-1]
    value = getattr(statement, "value", None)
    if isinstance(value, ast.Await):
        value = value.value
    text = site.text(node.func)
    if isinstance(statement, ast.Expr) and value is node:
        asked = any(isinstance(each, ast.Try) and each.handlers for each in site.statements)
        message = f"Nobody looks at the status of the answer to `{text}`."
        return Weak(message, confidence="medium" if asked else "")
    for each in own_nodes(statement):
        if isinstance(each, ast.Attribute) and inner(each.value) is node:
            if each.attr in CONTENT:
                return Weak(
                    f"What `{text}` was answered is used, and its status is not looked at.", confidence="medium"
                )
            return Safe("the status is looked at" if each.attr in STATUS else "the result is used")
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) if value is node:
            return judge_name(node, name, site)
        case ast.With(items=items) | ast.AsyncWith(items=items):
            for item in items:
                if inner(item.context_expr) is node and isinstance(item.optional_vars, ast.Name):
                    return judge_name(node, item.optional_vars.id, site)
    return Safe("the result is used")


def inner(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Await) else node


def judge_name(node: ast.Call, name: str, site: Site) -> Answer:
    """The outcome where the answer is put into a variable."""
    function = site.function.node
    read = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load)]
    seen = [
        n
        for n in ast.walk(function)
        if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == name
    ]
    if any(each.attr in STATUS for each in seen):
        return Safe("the status is looked at")
    if (
        len(read) > len(seen)
        or isinstance(function, ast.Module)
        or any(name in g.names for g in own(function, ast.Global))
    ):
        return Safe("the result is used")
    if seen and all(each.attr in CONTENT for each in seen):
        message = f"What `{site.text(node.func)}` was answered is used, and its status is not looked at."
        return Weak(message, confidence="medium")
    return (
        Safe("the result is used")
        if seen
        else Weak(f"Nobody looks at the status of the answer to `{site.text(node.func)}`.")
    )


CHECK = Call(
    id="unchecked-response",
    title="Status of an answer not looked at",
    weakness=252,
    message="Nobody looks at the status of the answer to `{callee}`.",
    fix="Call `raise_for_status`, or look at the status.",
    severity="low",
    confidence="high",
    uses=("status-in-result",),
    when=when,
    unseen="whether the status is looked at is not known",
    once_a_file=True,
    reasons=("the status is looked at", "the result is used"),
)
