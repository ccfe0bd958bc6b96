"""## What

A web server is told to serve the folder of the program itself, the folder in which it was started, or the root of the
file system.

## Why

Everybody can then download the program, its settings with keys and passwords, its database and its version history.

## Bad

```python
from flask import Flask

app = Flask(__name__, static_folder=".", static_url_path="")
```

## Good

```python
from flask import Flask

app = Flask(__name__, static_folder="public", static_url_path="")
```

## Fix

Put what is meant for everybody into a folder of its own, and serve that.

## Limits

A folder with another name is taken for one that was made for serving.

## References

CWE-552, CWE-219.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import given
from colonnade.checks.syntax import assigned_once, last_name
from colonnade.summary.point import Answer, Safe, Site, Weak

USE: Final = "served-folder"
OPEN: Final = frozenset(
    (".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt", "C:\\", "C:/")
)
OF_FILE: Final = frozenset(
    {"dirname", "abspath", "realpath", "Path", "resolve", "str", "parent", "absolute", "path", "os"}
)
"""Names that make the folder of a file of its name, and add nothing to it."""


def judge(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call):
        return None
    for _, argument in given(node, site, USE):
        if argument is None:
            continue
        made = assigned_once(site, argument.id) if isinstance(argument, ast.Name) else None
        folder = argument if made is None else made
        what = described(folder, site)
        if not what:
            return Safe("a folder of its own") if any(isinstance(e, ast.Constant) for e in ast.walk(folder)) else None
        if one_file(node):
            return Safe("one fixed file")
        return Weak(f"`{site.text(node)}` serves {what}.")
    return None


def described(node: ast.expr, site: Site) -> str:
    """Which folder an expression names that is none to be served; empty for any other."""
    if isinstance(node, ast.Call) and site.marked(node, "working-directory"):
        return "the folder in which the program was started"
    texts = site.value(node).consts
    if texts and all(isinstance(text, str) and text in OPEN for text in texts):
        return "the folder of the program" if str(texts[0])[0] == "." else f"the folder {texts[0]}"
    inner = list(ast.walk(node))
    names = {last_name(each) for each in inner if isinstance(each, (ast.Name, ast.Attribute))}
    adds = any(isinstance(each, (ast.BinOp, ast.Constant)) for each in inner)
    if "__file__" in names and not adds and names <= OF_FILE | {"__file__"}:
        return "the folder of the program"
    return ""


def one_file(node: ast.Call) -> bool:
    """Whether the other arguments name a file that the program has fixed."""
    rest = [each for each in node.args if not isinstance(each, ast.Starred)]
    named = [each.value for each in node.keywords if each.arg in ("path", "filename", "file_name")]
    fixed = [each for each in (*rest, *named) if isinstance(each, ast.Constant) and "." in str(each.value)[1:]]
    return "send" in last_name(node.func) and bool(fixed)


CHECK = Call(
    id="served-folder",
    title="Folder of the program is served",
    weakness=552,
    alike={552: (219, 538)},
    message="`{callee}` serves a folder that holds more than what is meant for everybody.",
    fix="Put what is meant for everybody into a folder of its own, and serve that.",
    severity="high",
    confidence="high",
    uses=(USE,),
    when=judge,
    reasons=("argument is safe", "a folder of its own", "one fixed file"),
)
