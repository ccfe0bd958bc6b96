"""## What

Data from outside is written into a file of source code or a script.

## Why

The file is imported, included or run later, by whoever starts the program next: a quote and a line feed in the data are
then a statement.

## Bad

```python
from flask import request

def configure():
    with open("settings.py", "w") as file:
        file.write(f"TITLE = '{request.form['title']}'")
    return "saved"
```

## Good

```python
import json

from flask import request

def configure():
    with open("settings.json", "w") as file:
        json.dump({"title": request.form["title"]}, file)
    return "saved"
```

## Fix

Keep data in a format for data, such as JSON, or write it as a literal with `repr`.

## Limits

Files are known by the ending of a name that is written where they are opened.

## References

CWE-96.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once
from colonnade.library.vocabulary import BIT, THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

CODE: Final = re.compile(r"\.(py|pyw|php|js|sh|bash|pl|rb|bat|ps1|jsp|lua)$")
LITERALS: Final = frozenset(("repr", "dumps", "pformat"))


def judge(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(value=receiver, attr="write" | "write_text" | "writelines"), args=[text, *_]):
            name = file_name(receiver, site)
        case _:
            return None
    if not name:
        return None
    value = site.value(text)
    if value.consts is not None:
        return Safe("constant")
    origins = {o: label for o, label in (value.origins or {}).items() if label[0] & BIT["code"]}
    if any(origin[0] == "source" and origin[1] in THREAT_MODELS["remote"] for origin in origins):
        if any(is_literal(each) for each in ast.walk(text)):
            return Safe("written as a literal")
        return Weak(f"Data from outside is written into `{name}`, which is code.")
    if any(origin[0] == "param" for origin in origins):
        return Undecided("what callers hand over")
    return Safe("made by the program")


def file_name(node: ast.expr, site: Site) -> str:
    """The name, with an ending of code, of the file that an expression means."""
    if isinstance(node, ast.Name):
        made = assigned_once(site, node.id) or opened_as(node.id, site)
        if made is None:
            return ""
        node = made
    if isinstance(node, ast.Name):
        return ""
    texts = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return next((each for each in texts if CODE.search(each)), "")


def opened_as(name: str, site: Site) -> ast.expr | None:
    """What the ``with`` statement around opens under a name."""
    for statement in site.statements:
        if isinstance(statement, (ast.With, ast.AsyncWith)):
            for item in statement.items:
                if isinstance(item.optional_vars, ast.Name) and item.optional_vars.id == name:
                    return item.context_expr
    return None


def is_literal(node: ast.AST) -> bool:
    match node:
        case ast.FormattedValue(conversion=114):
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in LITERALS
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod()):
            return "%r" in text
    return False


CHECK = Point(
    id="code-file-from-input",
    title="Data from outside written into code",
    weakness=96,
    fix="Keep data in a format for data, such as JSON, or write it as a literal with `repr`.",
    severity="high",
    confidence="medium",
    reasons=("constant", "written as a literal", "made by the program"),
    nodes=(ast.Call,),
    callees=frozenset(("write", "write_text", "writelines")),
    judge=judge,
)
