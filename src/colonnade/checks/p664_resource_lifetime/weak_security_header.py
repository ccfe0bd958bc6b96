"""## What

A security header is set to a value that switches its protection off: frames from anywhere, transport security that ends
at once, a policy that allows scripts from everywhere or within the page.

## Why

The header looks like a protection to whoever reads the code or scans the site, and gives none. A page that may be
framed can be clicked through, an inline script that was injected runs.

## Bad

```python
from flask import Flask, make_response

app = Flask(__name__)

@app.route("/")
def index():
    answer = make_response("hello")
    answer.headers["Content-Security-Policy"] = "default-src 'self'; script-src * 'unsafe-inline'"
    return answer
```

## Good

```python
from flask import Flask, make_response

app = Flask(__name__)

@app.route("/")
def index():
    answer = make_response("hello")
    answer.headers["Content-Security-Policy"] = "default-src 'self'"
    return answer
```

## Fix

Use `DENY` or `SAMEORIGIN`, an age of a year, and name the sources that scripts may come from.

## Limits

Values that are written as a literal beside the header's name are read.

## References

CWE-1021, CWE-319, CWE-693 in general. OWASP HTTP Headers Cheat Sheet.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

OLD_AGE: Final = 86_400
"""Below a day, in seconds, transport security is off in effect."""
SETTERS: Final = ("set", "add", "setdefault", "set_header", "add_header", "append", "add_after_response_hook", "header")
NAMES: Final = frozenset(
    ("x-frame-options", "strict-transport-security", "content-security-policy", "x-content-type-options")
)


def judge(node: ast.Assign | ast.Call | ast.Dict, site: Site) -> Answer:
    out: list[tuple[ast.AST, Outcome]] = []
    for name, value in pairs(node):
        header, texts = name.lower(), site.value(value).consts
        if header not in NAMES or not texts or not all(isinstance(each, str) for each in texts):
            continue
        found = next((fault for each in texts if (fault := fault_of(header, str(each)))), None)
        if found is None:
            out.append((value, Safe("the value protects")))
        else:
            message, weakness = found
            out.append((value, Weak(f"`{name}: {site.text(value)}` {message}.", weakness=weakness)))
    return out


def pairs(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """(name, value) of each header that a node may set."""
    match node:
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))], value=value):
            yield name, value
        case ast.Call(func=ast.Attribute(attr=attr), args=[ast.Constant(value=str(name)), value]) if attr in SETTERS:
            yield name, value
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield key.value, value


def fault_of(header: str, value: str) -> tuple[str, int] | None:
    """What is wrong with the value of a header, and the weakness that it is."""
    text = value.strip().lower()
    match header:
        case "x-frame-options" if text not in ("deny", "sameorigin"):
            return "lets other sites show the page in a frame", 1021
        case "strict-transport-security":
            age = re.search(r"max-age\s*=\s*\"?(\d+)", text)
            if age is None or int(age[1]) < OLD_AGE:
                return "protects no connection for longer than a day", 319
        case "content-security-policy":
            scripts = directive(text, "script-src") or directive(text, "default-src")
            if "'unsafe-inline'" in scripts and not any(each.startswith(("'nonce-", "'sha")) for each in scripts):
                return "lets scripts within the page run, injected ones too", 1021
            if "*" in scripts or "http:" in scripts or "https:" in scripts:
                return "lets scripts from any site run", 1021
        case "x-content-type-options" if text != "nosniff":
            return "lets browsers guess the type", 1021
    return None


def directive(policy: str, name: str) -> list[str]:
    """The sources that a policy gives for a directive."""
    for part in policy.split(";"):
        words = part.split()
        if words[:1] == [name]:
            return words[1:]
    return []


CHECK = Point(
    id="weak-security-header",
    title="Security header that protects nothing",
    weakness=1021,
    also=(319,),
    fix="Use `DENY` or `SAMEORIGIN`, an age of a year, and name the sources that scripts may come from.",
    severity="low",
    confidence="high",
    within=("clickjacking-off",),
    reasons=("the value protects",),
    nodes=(ast.Assign, ast.Call, ast.Dict),
    callees=frozenset(SETTERS),
    mentions=NAMES,
    judge=judge,
)
