"""## What

Data from outside the program names a program to start, or becomes one of its arguments, without a shell.

## Why

A value that starts with a dash is an option to the program: many tools have options that write files, load
plug-ins or run further commands. A value that names the program runs any program.

## Bad

```python
import subprocess
from flask import request

def archive():
    subprocess.run(["tar", "-cf", "out.tar", request.args["name"]], check=True)
```

## Good

```python
import re
import subprocess
from flask import request

def archive():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z0-9][a-z0-9_]*", name):
        raise ValueError("not a name")
    subprocess.run(["tar", "-cf", "out.tar", "--", name], check=True)
```

## Fix

Keep the program constant, compare the argument with a fixed set or a strict pattern, and put `--` before names
that come from outside.

## Limits

Which options a program has is not known: an argument behind `--`, or one that a program cannot misread, is
reported as well.

## References

CWE-88. Python library reference, subprocess. POSIX Utility Syntax Guidelines, guideline 10.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="argument-injection",
    title="Argument injection",
    weakness=88,
    message="{source} becomes the program or an argument of the process that `{sink}` starts.",
    fix=(
        "Keep the program constant, compare the argument with a fixed set or a strict pattern, and put `--` "
        "before names that come from outside."
    ),
    severity="medium",
    confidence="medium",
    sinks=("command",),
    without=("cli", "env", "parameter"),
)
