"""## What

A host or URL is accepted by a part of its text: `"example.com" in host`, `url.startswith("https://example.com")`,
`host.endswith("example.com")`.

## Why

`https://example.com.evil.org/` and `evil-example.com` pass. The text must end at a boundary: the dot before a domain,
the slash after a host.

## Bad

```python
def may_fetch(url):
    return url.startswith("https://example.com")
```

## Good

```python
from urllib.parse import urlsplit

def may_fetch(url):
    parts = urlsplit(url)
    return parts.scheme == "https" and parts.hostname == "example.com"
```

## Fix

Parse and compare the whole component; for subdomains test `host == d or host.endswith("." + d)`.

## Limits

Hosts and URLs are recognised by the literal they are compared with and by the name of what is compared.

## References

CWE-187, CWE-183.
"""

import ast
import re
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|gov|edu|co|app|cloud|internal|local|de|uk|fr)"
)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
SUBJECTS = frozenset(
    ("url", "uri", "host", "hostname", "domain", "origin", "referer", "referrer", "netloc", "redirect", "next",
     "target", "callback", "endpoint", "server", "address", "link", "href", "email", "mail")
)  # fmt: skip


def judge(node: ast.Call | ast.Compare, site: Site) -> Answer:
    match node:
        case ast.Compare(left=part, ops=[ast.In() | ast.NotIn()], comparators=[subject]):
            texts = constants(part, site)
            return in_text(node, subject, texts, site) if texts else None
        case ast.Call(func=ast.Attribute(value=subject, attr="startswith" | "endswith" as method), args=[part, *_]):
            return list(of_method(node, subject, method, constants(part, site), site))
    return None


def constants(node: ast.expr, site: Site) -> list[str]:
    """The literal texts that an expression, or each element of a tuple, is."""
    if isinstance(node, ast.Tuple):
        return [text for element in node.elts for text in constants(element, site)]
    return [c for c in site.value(node).consts or () if isinstance(c, str)]


def is_subject(node: ast.expr) -> bool:
    return bool(SUBJECTS.intersection(words(last_name(node))))


def in_text(node: ast.Compare, subject: ast.expr, texts: list[str], site: Site) -> Answer:
    if isinstance(subject, (ast.List, ast.Tuple, ast.Set, ast.Dict)) or not is_subject(subject):
        return None
    if site.value(subject).has_type("list", "tuple", "set", "dict", "frozenset"):
        return None
    host = next((text for text in texts if HOST.fullmatch(text.removeprefix("."))), None)
    if host is None:
        return None
    return Weak(f"`{site.text(node)}` holds for any text that has `{host}` anywhere in it.")


def of_method(
    node: ast.Call, subject: ast.expr, method: str, texts: list[str], site: Site
) -> Iterator[tuple[ast.AST, Outcome]]:
    if not is_subject(subject):
        return
    for text in texts:
        if method == "startswith" and (match := SCHEME.match(text)) is not None:
            rest = text[match.end() :]
            if not rest:
                yield node, Safe("only the scheme is compared")
            elif "/" in rest:
                yield node, Safe("text ends at a boundary")
            else:
                message = (
                    f"`{site.text(node)}` also holds for hosts that go on after `{rest}`, such as `{rest}.example`."
                )
                yield node, Weak(message)
        elif method == "endswith" and HOST.fullmatch(text):
            yield node, Weak(f"`{site.text(node)}` also holds for `other{text}`, a different domain.")
        elif method == "endswith" and (HOST.fullmatch(text[1:]) and text[:1] in ".@/"):
            yield node, Safe("text begins at a boundary")


CHECK = Point(
    id="partial-comparison",
    title="Host or URL accepted by a part of its text",
    weakness=187,
    fix="Parse it and compare the whole host; for subdomains compare with the leading dot.",
    severity="medium",
    confidence="medium",
    reasons=("only the scheme is compared", "text ends at a boundary", "text begins at a boundary"),
    nodes=(ast.Call, ast.Compare),
    callees=frozenset(("startswith", "endswith")),
    judge=judge,
)
