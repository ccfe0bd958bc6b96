"""## What

A lock is acquired and not released on every path out of the function.

## Why

Whoever asks for the lock next waits for ever. One request that takes the unusual path, by an early return or an
exception, stops all that follow.

## Bad

```python
import threading

lock = threading.Lock()

def reserve(stock, item):
    lock.acquire()
    if item not in stock:
        return False
    stock.remove(item)
    lock.release()
    return True
```

## Good

```python
import threading

lock = threading.Lock()

def reserve(stock, item):
    with lock:
        if item not in stock:
            return False
        stock.remove(item)
        return True
```

## Fix

Hold the lock by a `with` statement, or release it in a `finally`.

## Limits

Exceptions between acquiring and releasing are not counted. A lock that a method takes for its caller to release is
undecided or reported, for the pair stands in two functions. Tests use locks as signals and are not looked at.

## References

CWE-667. Python library reference, `threading`: Using locks in the with statement.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="lock-not-released",
    title="Lock that is not released on every path",
    weakness=667,
    message="The lock that `{callee}` acquires is not released on every path out of the function.",
    fix="Hold the lock by a `with` statement, or release it in a `finally`.",
    severity="medium",
    confidence="medium",
    resources=("lock",),
    reasons=(
        "closed on every path",
        "ownership passes to the caller",
        "ownership passes to an attribute",
        "ownership passes to a container",
        "ownership passes to a callee",
    ),
    roles=("production", "example", "migration", "vendored", "generated"),
)
