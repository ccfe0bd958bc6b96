"""## What

A function is called that its library has deprecated or removed.

## Why

It is no longer mended, often for a weakness that cannot be mended, and it fails where it no longer exists.

## Bad

```python
import ssl

def seal(sock):
    return ssl.wrap_socket(sock)
```

## Good

```python
import ssl

def seal(sock, host):
    return ssl.create_default_context().wrap_socket(sock, server_hostname=host)
```

## Fix

Use its successor.

## Limits

Which functions count is what the stubs say; the versions a project supports are not read.

## References

CWE-477.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import catches, caught_names, conditions, last_name, module_of, own_nodes
from colonnade.summary.point import Answer, Safe, Site


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe where the version or the presence of the function was asked before, or its absence is caught."""
    if any(asks(test) for test, _ in conditions(site, node)):
        return Safe("only where it exists")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and is_chosen(node.func.id, site):
        return Safe("only where it exists")
    return Safe("only where it exists") if catches(site, "AttributeError", "ImportError") else None


def asks(test: ast.expr) -> bool:
    """Whether a test asks for the version or for the presence of something."""
    return any(
        isinstance(each, ast.Name | ast.Attribute | ast.Call)
        and last_name(each) in ("version_info", "hasattr", "PY2", "PY3", "hexversion")
        for each in ast.walk(test)
    )


def is_chosen(name: str, site: Site) -> bool:
    """Whether a branch for a version, or an import that may fail, gives a name the function that it holds."""
    return any(
        (isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Store))
        or (isinstance(each, ast.alias) and name == (each.asname or each.name))
        for statement in (*own_nodes(site.function.node), *own_nodes(module_of(site)))
        if (isinstance(statement, ast.If) and asks(statement.test)) or is_attempt(statement)
        for each in own_nodes(statement)
    )


def is_attempt(node: ast.AST) -> bool:
    """Whether a statement tries to import something."""
    return isinstance(node, ast.Try) and any("ImportError" in caught_names(handler) for handler in node.handlers)


CHECK = Call(
    id="deprecated-function",
    title="Function that is deprecated or removed",
    weakness=477,
    message="`{callee}` is deprecated or no longer exists.",
    fix="Use its successor.",
    severity="note",
    confidence="high",
    uses=("deprecated",),
    when=judge,
    reasons=("only where it exists",),
)
