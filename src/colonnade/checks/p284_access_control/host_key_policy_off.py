"""## What

An SSH client accepts whatever key a host presents.

## Why

Whoever answers in the host's place receives the password and every command, and chooses what comes back.

## Bad

```python
import paramiko

def client():
    made = paramiko.SSHClient()
    made.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    return made
```

## Good

```python
import paramiko

def client():
    made = paramiko.SSHClient()
    made.load_system_host_keys()
    made.set_missing_host_key_policy(paramiko.RejectPolicy())
    return made
```

## Fix

Load the known host keys and reject others.

## Limits

A policy of the program's own is not read.

## References

CWE-322. RFC 4251, 4.1.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="host-key-policy-off",
    title="SSH host key is accepted unseen",
    weakness=322,
    also=(295,),
    message="`{callee}` accepts the key of an SSH host that is not known.",
    fix="Load the known host keys and reject others.",
    severity="high",
    confidence="high",
    uses=("host-key-off",),
    reasons=("argument is safe",),
)
