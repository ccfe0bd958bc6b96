"""## What

A child process that is not waited for, or a pool of workers or an event loop that is not shut down, on some path out of
the function.

## Why

A process that nobody waits for stays in the table of processes when it has ended; a pool keeps its workers. Requests
that start one each use up what the machine has.

## Bad

```python
import subprocess

def convert(path):
    subprocess.Popen(["convert", path, "out.png"])
```

## Good

```python
import subprocess

def convert(path):
    with subprocess.Popen(["convert", path, "out.png"]) as process:
        process.wait()
```

## Fix

Use it in a `with` statement, or end it in a `finally`.

## Limits

An object that is handed to a function of another file, kept in an attribute or a container that others see, or
returned, is taken to be released by its new owner. A process that `poll` has found ended has been waited for.

## References

CWE-772. Python library reference, `subprocess.Popen`.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="unreleased-process",
    title="Process, pool or loop that is not ended",
    weakness=772,
    also=(404,),
    message="the {kind} that `{callee}` starts is not waited for or ended on every path out of the function",
    fix="Use it in a `with` statement, or end it in a `finally`.",
    severity="low",
    confidence="medium",
    resources=("process", "pool", "loop"),
)
