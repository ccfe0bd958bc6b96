"""## What

A thread, a timer or a pool is given something to run that cannot be called: an event, a lock, a queue, a table.

## Why

The thread ends at once with an error that nobody sees, and the work is never done. Names of an event and of the method
that waits for it are easily mixed up.

## Bad

```python
import threading

class Agent:
    def __init__(self):
        self._resync_event = threading.Event()

    def _resync_helper(self):
        self._resync_event.wait()

    def start(self):
        threading.Thread(target=self._resync_event).start()
```

## Good

```python
import threading

class Agent:
    def __init__(self):
        self._resync_event = threading.Event()

    def _resync_helper(self):
        self._resync_event.wait()

    def start(self):
        threading.Thread(target=self._resync_helper).start()
```

## Fix

Give the function.

## Limits

Attributes that the class sets to new objects of known kinds, and to nothing else.

## References

CWE-686.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.guarded import attribute
from colonnade.checks.syntax import everywhere, last_name
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

UNCALLABLE = frozenset(
    ("Event", "Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Queue", "LightQueue", "SimpleQueue",
     "PriorityQueue", "Thread", "deque", "dict", "list", "set", "defaultdict", "OrderedDict", "GreenPool", "Barrier")
)  # fmt: skip
STARTERS = frozenset(("submit", "spawn", "spawn_n", "start_new_thread", "apply_async", "call_soon", "run_in_executor"))
LITERALS = (ast.List, ast.Dict, ast.Set, ast.Tuple, ast.ListComp, ast.DictComp, ast.JoinedStr)


def judge(node: ast.ClassDef, site: Site) -> Answer:
    return list(outcomes(node))


def outcomes(node: ast.ClassDef) -> Iterator[tuple[ast.AST, Outcome]]:
    targets = [(call, target) for call in everywhere(node, ast.Call) for target in given(call)]
    if not targets:
        return
    kinds: dict[str, set[str]] = {}
    for each in everywhere(node, ast.Assign):
        for target in each.targets:
            if name := attribute(target):
                kinds.setdefault(name, set()).add(kind(each.value))
    methods = {each.name for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for call, target in targets:
        found = kinds.get(attribute(target), set())
        if attribute(target) in methods or not found or "" in found:
            yield call, Safe("a function, as far as is known")
            continue
        message = f"`{ast.unparse(target)}` is to be run, and is a `{min(found)}`, which cannot be called."
        yield call, Weak(message)


def given(call: ast.Call) -> Iterator[ast.expr]:
    """The attribute of the object that a call is to run."""
    named = [each.value for each in call.keywords if each.arg == "target"]
    first = call.args[:1] if last_name(call.func) in STARTERS else []
    yield from (each for each in (*named, *first) if attribute(each))


def kind(value: ast.expr) -> str:
    """The kind of an object that cannot be called, or empty."""
    if isinstance(value, LITERALS):
        return type(value).__name__.lower()
    name = last_name(value) if isinstance(value, ast.Call) else ""
    return name if name in UNCALLABLE else ""


CHECK = Point(
    id="uncallable-target",
    title="Thread given what cannot be called",
    weakness=686,
    fix="Give the function.",
    severity="medium",
    confidence="high",
    reasons=("a function, as far as is known",),
    nodes=(ast.ClassDef,),
    mentions=frozenset(("target", *STARTERS)),
    judge=judge,
)
