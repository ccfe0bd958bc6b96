"""## What

Data from outside the program becomes part of the path of a file or directory.

## Why

`..` or an absolute path in the data leaves the intended folder: configuration and keys can be read, and where the
file is written, code and settings replaced.

## Bad

```python
from flask import request

def show():
    with open("/srv/notes/" + request.args["name"]) as note:
        return {"note": note.read()}
```

## Good

```python
import os
from flask import request

ROOT = "/srv/notes"

def show():
    path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if not path.startswith(ROOT + os.sep):
        raise PermissionError(path)
    with open(path) as note:
        return {"note": note.read()}
```

## Fix

Resolve the path and check that it lies under the intended root (`is_relative_to`, `commonpath`), or take only the
last part of the name.

## Limits

A parameter of a library's public function is reported where the library puts it below a directory of its own; a path
that the caller states, or that begins where the caller says, is the caller's. Symbolic links inside the root are not
looked at. A test for `..` alone is no neutralisation.

## References

CWE-22. Python library reference, os.path.realpath, os.path.commonpath, pathlib.
"""

from colonnade.checks.form import ATTACKER, Flow

CHECK = Flow(
    id="path-traversal",
    title="Path traversal",
    weakness=22,
    also=(23, 36, 73),
    alike={22: (73, 641)},
    message="{source} becomes part of the file path that `{sink}` uses.",
    fix=(
        "Resolve the path and check that it lies under the intended root (`is_relative_to`, `commonpath`), or "
        "take only the last part of the name."
    ),
    severity="high",
    confidence="high",
    sinks=("path",),
    sources=(*ATTACKER, "member"),
    without=("cli", "env"),
)
