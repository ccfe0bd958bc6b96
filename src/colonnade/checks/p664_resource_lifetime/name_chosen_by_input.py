"""## What

A program is started with the option that lets its input, or its peer, choose the names of the files that it writes.

## Why

The name stands in what was sent: with `..` or an absolute path in it, or the name of a file that is there already, the
sender decides what is overwritten.

## Bad

```python
import subprocess

def decrypt(path, folder):
    subprocess.run(["gpg", "--use-embedded-filename", "--decrypt", path], cwd=folder, check=True)
```

## Good

```python
import os
import subprocess

def decrypt(path, folder):
    out = os.path.join(folder, "contents")
    subprocess.run(["gpg", "--output", out, "--decrypt", path], cwd=folder, check=True)
```

## Fix

Name the output yourself.

## Limits

The options of a few widely used programs are known.

## References

CWE-73, CWE-22. The manuals of the programs.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak

OPTIONS: Final[dict[str, frozenset[str]]] = {
    "gpg": frozenset(("--use-embedded-filename",)),
    "gpg2": frozenset(("--use-embedded-filename",)),
    "curl": frozenset(("-J", "--remote-header-name", "-OJ", "-JO", "-JLO", "-LJO", "-OJL", "-LOJ")),
    "wget": frozenset(("--content-disposition",)),
    "tar": frozenset(("-P", "--absolute-names")),
    "bsdtar": frozenset(("-P", "--absolute-paths")),
    "unzip": frozenset(("-:",)),
    "7z": frozenset(("-spf", "-spf2")),
    "pax": frozenset(("-P",)),
}
ARCHIVERS: Final = ("tar", "bsdtar", "pax")
"""Programs to which the option means nothing where they make an archive."""


def judge(node: ast.List | ast.Tuple, site: Site) -> Answer:
    if len(node.elts) < 2 or not isinstance(node.ctx, ast.Load):
        return None
    said = [each.value for each in node.elts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    first = node.elts[0]
    if not isinstance(first, ast.Constant) or not said or first.value != said[0]:
        return None
    program = said[0].rpartition("/")[2]
    options = OPTIONS.get(program)
    if options is None:
        return None
    found = next((each for each in said[1:] if each in options), "")
    if not found or (program in ARCHIVERS and not any(extracts(each) for each in said[1:])):
        return Safe("names stay the program's")
    return Weak(f"`{program} {found}` writes files under the names that its input states.")


def extracts(option: str) -> bool:
    """Whether an option of an archiver takes members out."""
    is_short = option[:2] != "--" and option.lstrip("-").isalpha()
    return option in ("--extract", "--get") or (is_short and "x" in option)


CHECK = Point(
    id="name-chosen-by-input",
    title="Program told to let its input name the output",
    weakness=73,
    also=(22,),
    fix="Name the output yourself.",
    severity="medium",
    confidence="high",
    reasons=("names stay the program's",),
    nodes=(ast.List, ast.Tuple),
    judge=judge,
)
