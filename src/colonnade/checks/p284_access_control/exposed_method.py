"""## What

A server for remote calls offers functions that start processes, run code or open files, or every attribute of what its
objects can reach.

## Why

Such a server answers whoever reaches its port. A caller that gets at `os.system`, or from an object through its
attributes to a module, runs what it likes.

## Bad

```python
import os
from xmlrpc.server import SimpleXMLRPCServer

def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    server.register_function(os.system, "run")
    server.serve_forever()
```

## Good

```python
from xmlrpc.server import SimpleXMLRPCServer

def add(a, b):
    return a + b

def serve():
    server = SimpleXMLRPCServer(("localhost", 8000))
    server.register_function(add)
    server.serve_forever()
```

## Fix

Register functions of your own that do one thing and check what they are given; leave dotted names and all attributes
shut.

## Limits

What a function of the program does is not looked into here; flows from remote arguments are.

## References

CWE-749. Python library reference, `xmlrpc.server`, warning on allow_dotted_names.
"""

import ast
from functools import cache
from typing import Final

from colonnade.checks.form import Call
from colonnade.library.fact import ClassFact, FunctionFact
from colonnade.library.knowledge import Library, members
from colonnade.summary.point import Answer, Safe, Site, Weak

POWERS: Final = {
    "code": "runs code",
    "shell": "runs command lines",
    "command": "starts processes",
    "deserialise": "loads objects",
    "import": "loads modules",
    "attribute": "reaches any attribute",
    "path": "reaches any file",
}
"""What a function can be made to do whose argument bears this danger."""


def judge(node: ast.AST, site: Site) -> Answer:
    """What a call that offers its arguments to remote callers is given."""
    if not isinstance(node, ast.Call):
        return None
    found: list[tuple[ast.AST, Safe | Weak]] = []
    for fact in site.facts(node):
        offered = [param for param in fact.params if param.callback == "rpc" or any(u.kind == USE for u in param.uses)]
        if not offered:
            continue
        first = site.argument(node, fact.params[0].name, 0)
        if first is None:
            continue
        powers = sorted({power for ref in site.refs(first) for power in powers_of(ref)}, key=list(POWERS).index)
        if powers:
            text = f"`{site.text(first)}`, which {POWERS[powers[0]]}, can be called by whoever reaches the server."
            found.append((first, Weak(text)))
        elif site.refs(first):
            found.append((first, Safe("reaches nothing beyond its task")))
    return found


@cache
def powers_of(ref: str) -> frozenset[str]:
    """The dangers of the arguments of a library's function, or of the functions of a module."""
    known = library()
    fact = known.lookup(ref)
    if isinstance(fact, FunctionFact):
        return frozenset(sink for param in fact.params for sink in param.sinks if sink in POWERS)
    module = known.module(ref) if not ref.endswith("()") else None
    if module is None or isinstance(fact, ClassFact):
        return frozenset()
    functions = [each for each in members(module) if isinstance(each, FunctionFact)]
    return frozenset(sink for f in functions for param in f.params for sink in param.sinks if sink in POWERS)


@cache
def library() -> Library:
    """What is known of libraries, whatever the project adds."""
    return Library()


USE: Final = "exposed-methods"

CHECK = Call(
    id="exposed-method",
    title="Dangerous function offered to remote callers",
    weakness=749,
    message="`{callee}` offers everything that its objects can reach to remote callers (`{argument}` is {value}).",
    fix="Register functions of your own that do one thing; leave dotted names and all attributes shut.",
    severity="high",
    confidence="high",
    uses=(USE,),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
    reasons=("argument is safe", "reaches nothing beyond its task"),
)
