"""## What

A command downloads a program and runs or installs it at once, and nothing compares it with what was expected.

## Why

Who holds the server, its name or the way to it puts a program of their own in its place, and it runs with the rights of
this one.

## Bad

```python
import subprocess

def install():
    subprocess.run("curl -s https://get.example.com/install.sh | sh", shell=True, check=True)
```

## Good

```python
import subprocess

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

def install():
    subprocess.run("curl -so tool.sh https://get.example.com/install.sh", shell=True, check=True)
    subprocess.run(f"echo '{DIGEST}  tool.sh' | sha256sum --check && sh tool.sh", shell=True, check=True)
```

## Fix

Download to a file, compare its digest or signature with one that came another way, then run it.

## Limits

Commands are read where they are written out; a file that one function downloads and another runs is not followed.

## References

CWE-494. SLSA 1.0, Verifying artifacts.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Safe, Site, Weak

FETCH: Final = re.compile(r"\b(curl|wget)\s|\b(pip3?|easy_install|apt(-get)?|yum|dnf|npm|gem)\b.*\binstall\b")
PIPED: Final = re.compile(
    r"\b(curl|wget)\s[^|;&]*\|\s*(sudo\s+(-\S+\s+)*)?((ba|z|da|k)?sh|python[\d.]*|perl|ruby|node)\b(?!\s+-[cm])|"
    r"\b(sh|bash|eval|python[\d.]*)\b[^|;&]*(\$\(|<\(|`)\s*(curl|wget)\s"
)
UNCHECKED: Final = re.compile(
    r"\bpip3?\b.*\binstall\b.*(\bhttp://|--trusted-host)|\b(npm|gem)\b.*\binstall\b.*\bhttp://|\beasy_install\b.*http://|"
    r"\bapt(-get)?\b.*(--allow-unauthenticated|--force-yes|--no-gpg-check)|\b(yum|dnf|zypper)\b.*(--nogpgcheck|--no-gpg)"
)
CHECKED: Final = re.compile(r"sha(256|512)sum|shasum|--require-hashes|\bgpgv?\b.*--verify|#sha256=|cosign|minisign")
LOCAL: Final = re.compile(r"https?://(localhost|127\.|\[::1\])")
"""Programs on this machine."""
DEEPEST: Final = 12
"""Operators and names through which a text is put together."""


def judge(node: ast.AST, site: Site) -> Answer:
    """What the command of a call that starts a process downloads."""
    if not isinstance(node, ast.Call) or not node.args:
        return None
    if not any({"shell", "command"} & {*param.sinks} for fact in site.facts(node) for param in fact.params):
        return None
    text = command(node, site)
    if not FETCH.search(text):
        return None
    if LOCAL.search(text):
        return Safe("comes from this machine")
    if not PIPED.search(text) and not UNCHECKED.search(text):
        return Safe("is not run unchecked")
    if CHECKED.search(text):
        return Safe("compared with a digest or signature")
    what = "runs" if PIPED.search(text) else "installs"
    return Weak(f"`{site.text(node)}` {what} what it downloads, and nothing compares it with what was expected.")


def command(node: ast.Call, site: Site) -> str:
    """The command line that a call is given, as text; ``?`` for what is not known."""
    first = node.args[0]
    elements = first.elts if isinstance(first, (ast.List, ast.Tuple)) else node.args
    return " ".join(text_of(each, site) for each in elements)


def text_of(node: ast.expr, site: Site, depth: int = 0) -> str:
    """The text that an expression is, or is built of; a name may be built of itself, so to a depth."""
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(each, site) if isinstance(each, ast.Constant) else "?" for each in node.values)
    if depth > DEEPEST:
        return "?"
    if isinstance(node, ast.BinOp):
        return text_of(node.left, site, depth + 1) + text_of(node.right, site, depth + 1)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "split"):
        return text_of(node.func.value, site, depth + 1)
    if isinstance(node, ast.Constant):
        return str(node.value)
    texts = site.value(node).consts
    if texts:
        return str(texts[0])
    made = assigned_once(site, node.id) if isinstance(node, ast.Name) else None
    return text_of(made, site, depth + 1) if isinstance(made, (ast.JoinedStr, ast.BinOp)) else "?"


CHECK = Point(
    id="unverified-download",
    title="Downloaded program is run unchecked",
    weakness=494,
    alike={494: (353, 829)},
    fix="Download to a file, compare its digest or signature with one that came another way, then run it.",
    severity="medium",
    confidence="high",
    reasons=("is not run unchecked", "comes from this machine", "compared with a digest or signature"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
