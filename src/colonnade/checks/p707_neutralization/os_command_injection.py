"""## What

Data from outside the program becomes part of a command line that a shell interprets.

## Why

A shell reads `;`, `|`, `$(...)` and line ends in the data as commands of its own, and runs them with the rights of
the program.

## Bad

```python
import os
from flask import request

def ping():
    return os.system("ping -c 1 " + request.args["host"])
```

## Good

```python
import shlex
import os
from flask import request

def ping():
    return os.system("ping -c 1 -- " + shlex.quote(request.args["host"]))
```

## Fix

Start the program without a shell, from a list of arguments; where a shell is needed, quote every part with
`shlex.quote`.

## Limits

A program that is started without a shell and itself starts one with its arguments is not seen.

## References

CWE-78. Python library reference, subprocess, Security Considerations; shlex.quote.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="os-command-injection",
    title="OS command injection",
    weakness=78,
    message="{source} becomes part of the command line that `{sink}` gives to a shell.",
    fix=(
        "Start the program without a shell, from a list of arguments; where a shell is needed, quote every part "
        "with `shlex.quote`."
    ),
    severity="critical",
    confidence="high",
    sinks=("shell",),
)
