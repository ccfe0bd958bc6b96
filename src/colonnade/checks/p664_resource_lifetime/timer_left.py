"""## What

A timeout of green threads is started and not cancelled on some path out of the function.

## Why

It goes off later, in the midst of whatever the thread does then: a transaction is torn apart, a lock is left, a request
of another client fails.

## Bad

```python
import eventlet

def ask(peer):
    timer = eventlet.Timeout(5)
    answer = peer.ask()
    return answer
```

## Good

```python
import eventlet

def ask(peer):
    with eventlet.Timeout(5):
        return peer.ask()
```

## Fix

Use it in a `with` statement, or cancel it in a `finally`.

## Limits

A timeout that is handed to another function or kept in an attribute is taken to be cancelled there.

## References

CWE-459. Eventlet documentation, `timeout`.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="timer-left",
    title="Timeout that is not cancelled",
    weakness=459,
    message="the timeout that `{callee}` starts is not cancelled on every path out of the function",
    fix="Use it in a `with` statement, or cancel it in a `finally`.",
    severity="low",
    confidence="medium",
    resources=("timer",),
)
