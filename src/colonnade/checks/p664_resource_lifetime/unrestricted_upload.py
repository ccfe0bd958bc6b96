"""## What

An uploaded file is kept under a name that ends as its sender chose, and nothing asks what type of file it is.

## Why

A page, script or template among the uploads is delivered or run as one of the site's own: the sender's script runs in
other people's browsers, or on the server.

## Bad

```python
import os
from flask import request
from werkzeug.utils import secure_filename

def receive():
    photo = request.files["photo"]
    photo.save(os.path.join("/srv/photos", secure_filename(photo.filename)))
```

## Good

```python
import os
import uuid
from flask import abort, request

TYPES = {".png", ".jpg"}

def receive():
    photo = request.files["photo"]
    extension = os.path.splitext(photo.filename)[1].lower()
    if extension not in TYPES:
        abort(415)
    photo.save(os.path.join("/srv/photos", uuid.uuid4().hex + extension))
```

## Fix

Accept only the endings that are meant, name the file yourself, and keep it where nothing is run.

## Limits

A test in the same function that speaks of endings or types is taken for the check; where files of the folder go is not
known.

## References

CWE-434. OWASP File Upload Cheat Sheet.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.purpose import ingredients, word_set
from colonnade.checks.syntax import FUNCTIONS, assigned_once, last_name, own_nodes, words
from colonnade.library.fact import ParamKind
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

WRITING: Final = frozenset({"save", "store", "write", "copy", "copyfile", "move", "rename", "replace"})
TYPE: Final = frozenset(
    words("ext exts extension extensions suffix suffixes mime mimetype type types endswith magic format image allowed")
)
CHECKING: Final = frozenset(words("allowed validate valid validated validator verify check guess magic detect"))


def judge(node: ast.Call, site: Site) -> Answer:
    if not isinstance(site.function.node, FUNCTIONS) or site.role == "test":
        return None
    if not any("upload" in site.sources(site.value(each)) or is_named(each, site) for each in written(node, site)):
        return None
    inside = own_nodes(site.function.node)
    tests = [each.test for each in inside if isinstance(each, (ast.If, ast.IfExp, ast.While, ast.Assert))]
    tests += [each for each in inside if isinstance(each, ast.Compare)]
    if any(TYPE & word_set(ingredients(test)) for test in tests):
        return Safe("its type is asked for")
    if any(isinstance(each, ast.Call) and CHECKING & set(words(last_name(each.func))) for each in inside):
        return Undecided("a call may check it")
    return Weak(f"`{site.text(node.func)}` keeps an uploaded file under its sender's ending, whatever its type.")


def is_named(node: ast.expr, site: Site) -> bool:
    """Whether an expression uses the name of a file that a parameter, by its name a request, brought."""
    for each in ast.walk(node):
        if isinstance(each, ast.Attribute) and each.attr in ("name", "filename"):
            file = assigned_once(site, each.value.id) if isinstance(each.value, ast.Name) else each.value
            if file is not None and any(
                isinstance(part, ast.Attribute)
                and part.attr in ("FILES", "files")
                and last_name(part.value) == "request"
                for part in ast.walk(file)
            ):
                return True
    return False


def written(call: ast.Call, site: Site) -> Iterator[ast.expr]:
    """The arguments that name a file which the call writes."""
    name = last_name(call.func)
    if name == "open":
        mode = call.args[1] if len(call.args) > 1 else next((k.value for k in call.keywords if k.arg == "mode"), None)
        if not isinstance(mode, ast.Constant) or not set("wax") & set(str(mode.value)):
            return
    elif not WRITING & set(words(name)):
        return
    for fact in site.facts(call):
        positional = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
        for param in fact.params:
            if "path" in param.sinks:
                argument = site.argument(call, param.name, positional.index(param) if param in positional else -1)
                if argument is not None:
                    yield argument


CHECK = Point(
    id="unrestricted-upload",
    title="Uploaded file of any type is kept",
    weakness=434,
    fix="Accept only the endings that are meant, name the file yourself, and keep it where nothing is run.",
    severity="medium",
    confidence="medium",
    reasons=("its type is asked for",),
    nodes=(ast.Call,),
    modelled=True,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
