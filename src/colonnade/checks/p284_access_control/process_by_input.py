"""## What

The number of a process that gets a signal comes from outside.

## Why

The program may signal processes that its caller may not. Whoever chooses the number stops a database, a guard or the
program itself: that the process belongs to the caller is asked by nobody.

## Bad

```python
import os
import signal
from flask import request

def stop():
    os.kill(int(request.args["job"]), signal.SIGTERM)
```

## Good

```python
import signal
from flask import abort, request, session

jobs = {}

def stop():
    job = jobs.get(session["user"], {}).get(request.args["job"])
    if job is None:
        abort(404)
    job.send_signal(signal.SIGTERM)
```

## Fix

Keep the processes that were started for a user, and look the one to be stopped up among them.

## Limits

A comparison of the number with others in another function is not seen.

## References

CWE-283. POSIX kill(2), Permissions.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="process-by-input",
    title="Process to be signalled chosen from outside",
    weakness=283,
    message="{source} is the number of the process that `{sink}` signals.",
    fix="Keep the processes that were started for a user, and look the one to be stopped up among them.",
    severity="medium",
    confidence="medium",
    sinks=("process-id",),
    without=("cli", "env", "file", "database"),
    reasons=("constant", "no attacker-controlled data reaches it"),
)
