"""## What

Data from outside the program decides how much memory is taken or how much work is done.

## Why

A large number ends the process for lack of memory, or holds the worker for hours, for the price of one request.

## Bad

```python
from flask import request

def pad():
    return {"pad": list(range(int(request.args["width"])))}
```

## Good

```python
from flask import request

def pad():
    width = int(request.args["width"])
    if width > 200:
        raise ValueError("too wide")
    return {"pad": list(range(width))}
```

## Fix

Compare the amount with an upper bound before it is used.

## Limits

Whether a value that is not compared here is bounded by the sender's protocol is not known.

## References

CWE-789, CWE-770.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="uncontrolled-allocation",
    title="Amount of memory or time from outside",
    weakness=789,
    also=(770,),
    message="{source} decides an amount of memory or time that `{sink}` uses.",
    fix="Compare the amount with an upper bound before it is used.",
    severity="medium",
    confidence="medium",
    sinks=("size",),
    without=("cli", "env", "file", "database", "parameter"),
    reasons=("constant", "neutralised for this use", "no attacker-controlled data reaches it"),
)
