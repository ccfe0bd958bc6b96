"""## What

Text from the terminal or the command line becomes part of a line for a shell.

## Why

Whoever starts the program by hand could have run the command anyway. Whoever reaches it through a menu, a restricted
log-in or a script that fills the answers in could not: for them it is a shell with the program's rights. A blank or a
quote in an honest answer does harm, too.

## Bad

```python
import os

def ping():
    os.system("ping -c 1 " + input("Host: "))
```

## Good

```python
import subprocess

def ping():
    subprocess.run(["ping", "-c", "1", "--", input("Host: ")], check=True)
```

## Fix

Start the program without a shell, from a list of arguments.

## Limits

Under the threat model `local` this is an attack and told by the check os-command-injection.

## References

CWE-78. Python library reference, subprocess, Security Considerations.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="typed-command",
    title="Typed text that a shell runs",
    weakness=78,
    message="{source} becomes part of the command line that `{sink}` gives to a shell.",
    fix="Start the program without a shell, from a list of arguments.",
    severity="low",
    confidence="medium",
    sinks=("shell",),
    sources=("cli",),
    within=("os-command-injection",),
)
