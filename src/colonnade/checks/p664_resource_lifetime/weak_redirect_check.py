"""## What

A check of redirect targets lets an address without a host pass and does not look at backslashes, or an address is
made whole by `urljoin` although it may begin with two slashes.

## Why

`\\\\\\\\evil.example`, `/\\\\evil.example` and `///evil.example` have no host for `urlsplit`; browsers take them for
`//evil.example` and leave the site. `urljoin` takes the host of an address that begins with two slashes.

## Bad

```python
from urllib.parse import urlsplit

def is_safe_redirect(url, own_host):
    parts = urlsplit(url)
    if parts.netloc and parts.netloc != own_host:
        return False
    return True
```

## Good

```python
from urllib.parse import urlsplit

def is_safe_redirect(url, own_host):
    url = url.strip().replace("\\\\", "/")
    if url.startswith("///"):
        return False
    parts = urlsplit(url)
    if parts.netloc and parts.netloc != own_host:
        return False
    return True
```

## Fix

Replace backslashes before parsing and refuse what begins with more than one slash, or require the host.

## Limits

Checks are known by their names: one that speaks of a redirect or an address, and that it decides.

## References

CWE-601. WHATWG URL Standard, "relative slash state".
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SPEAKING: Final = frozenset(("redirect", "url", "uri", "next", "target", "return", "location"))
DECIDING: Final = frozenset(
    ("safe", "valid", "validate", "check", "allowed", "local", "internal", "verify", "relative")
)
PARSERS: Final = ("urlparse", "urlsplit")
HOSTS: Final = ("netloc", "hostname", "scheme")
MAKING: Final = frozenset(("location", "redirect"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return of_join(node, site)
    said = set(words(node.name))
    if said.isdisjoint(SPEAKING) or said.isdisjoint(DECIDING) or "redirect" not in said | redirecting(node):
        return None
    inner = own_nodes(node)
    parsed = next((each for each in inner if isinstance(each, ast.Call) and last_name(each.func) in PARSERS), None)
    optional = next((each for each in inner if isinstance(each, ast.expr) and passes_without_host(each)), None)
    if parsed is None or optional is None or any(isinstance(each, ast.Call) for each in parsed.args):
        return None
    if any("\\" in text for text in texts(inner)):
        if any(asks_scheme(each) or squeezes(each) for each in inner):
            return [(optional, Safe("backslashes are looked at"))]
        message = f"`{node.name}` lets an address without a host pass, and `https:///host` is one to it."
        return [(optional, Weak(message, [(parsed, "The address is taken apart here.")]))]
    message = f"`{node.name}` lets an address without a host pass, and `\\\\host` or `///host` is one to it."
    return [(optional, Weak(message, [(parsed, "The address is taken apart here.")]))]


def redirecting(node: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    """The words of the parameters and of the documentation's first line."""
    said = {word for argument in node.args.args for word in words(argument.arg)}
    first = (ast.get_docstring(node) or "").partition("\n")[0]
    return said | set(words(first))


def passes_without_host(node: ast.expr) -> bool:
    """A test that a missing host fails to trigger: ``if parts.netloc and ...``, ``not parts.netloc or ...``."""
    match node:
        case ast.BoolOp(values=values):
            return any(is_host(part) for value in values for part in (value, *operands(value)))
    return False


def asks_scheme(node: ast.AST) -> bool:
    """A test of an address's scheme, alone or among others."""
    match node:
        case ast.BoolOp(values=parts):
            return any(isinstance(each, ast.Attribute) and each.attr == "scheme" for v in parts for each in ast.walk(v))
        case ast.Compare(left=ast.Attribute(attr="scheme")) | ast.If(test=ast.Attribute(attr="scheme")):
            return True
    return False


def squeezes(node: ast.AST) -> bool:
    """Whether slashes that follow each other are looked at: by a literal of them, or by taking those at the start."""
    match node:
        case ast.Constant(value=str(text)):
            return text.startswith("//") or "/{2" in text or "/+" in text
        case ast.Call(func=ast.Attribute(attr="lstrip" | "strip"), args=[ast.Constant(value=str(text))]):
            return "/" in text
    return False


def operands(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BoolOp(values=values):
            yield from values
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[ast.Constant(value="")]):
            yield left


def is_host(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in HOSTS


def texts(inner: tuple[ast.AST, ...]) -> Iterator[str]:
    for each in inner:
        if isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes)):
            yield each.value if isinstance(each.value, str) else each.value.decode("latin-1")


def of_join(node: ast.Call, site: Site) -> Answer:
    """``urljoin(own, value)`` in a function that makes the address of a redirect."""
    if last_name(node.func) != "urljoin" or len(node.args) != 2 or site.value(node.args[1]).consts is not None:
        return None
    if MAKING.isdisjoint(words(site.function.name.rpartition(".")[2])) or not isinstance(node.args[1], ast.Name):
        return None
    inner = own_nodes(site.function.node)
    if any(is_host(each) for each in inner if isinstance(each, ast.expr)):
        return Safe("the host is looked at")
    if any(text.startswith("//") for text in texts(inner)):
        return Safe("two slashes at the start are looked at")
    if starts_as_path(node.args[1], site):
        return Safe("it begins as a path")
    return Weak(f"`{site.text(node)}` takes the host of a `{site.text(node.args[1])}` that begins with two slashes.")


def starts_as_path(value: ast.expr, site: Site) -> bool:
    prefix = site.value(value).prefix
    return (len(prefix) > 1 and prefix[0] not in "/\\") or (prefix[:1] == "/" and prefix[1:2] not in ("", "/", "\\"))


CHECK = Point(
    id="weak-redirect-check",
    title="Check of redirect targets that other hosts pass",
    weakness=601,
    fix="Replace backslashes before parsing and refuse what begins with more than one slash, or require the host.",
    severity="medium",
    confidence="medium",
    reasons=(
        "backslashes are looked at",
        "the host is looked at",
        "two slashes at the start are looked at",
        "it begins as a path",
    ),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef, ast.Call),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
