"""## What

An argument that is called like one parameter of a library function and given for another: a time limit for the flag
that stands before it, or two arguments the wrong way round.

## Why

The call does not fail. It waits for ever where a time limit was meant, or takes one text for the other.

## Bad

```python
import queue

def take(jobs: queue.Queue, timeout):
    return jobs.get(timeout)
```

## Good

```python
import queue

def take(jobs: queue.Queue, timeout):
    return jobs.get(timeout=timeout)
```

## Fix

Give the argument by name.

## Limits

Only names of arguments are compared with those of parameters, of functions whose signature a stub states.

## References

CWE-683.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name
from colonnade.library.fact import FunctionFact, ParamFact, ParamKind
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call, site: Site) -> Answer:
    if not node.args or any(isinstance(arg, ast.Starred) for arg in node.args):
        return None
    facts = site.facts(node)
    if not facts:
        return None
    wrong = [misplaced(node, fact, site) for fact in facts]
    if not all(wrong):
        return Safe("no argument is called like another parameter")
    argument, param, other = wrong[0]  # type: ignore[misc]
    message = f"`{site.text(argument)}` is given for `{param}` of `{site.text(node.func)}`, which has a `{other}`, too."
    return [(argument, Weak(message))]


def misplaced(node: ast.Call, fact: FunctionFact, site: Site) -> tuple[ast.expr, str, str] | None:
    """(the argument, the parameter it is given for, the one it is called like), or None."""
    params = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
    names = [param.name for param in params]
    given = {keyword.arg for keyword in node.keywords}
    for index, (argument, param) in enumerate(zip(node.args, params, strict=False)):
        name = last_name(argument) if isinstance(argument, (ast.Name, ast.Attribute)) else ""
        if name == param.name or name not in names or name in given:
            continue
        other = names.index(name)
        swapped = other < len(node.args) and last_name(node.args[other]) == param.name and other != index
        if swapped or (other >= len(node.args) and is_flag(param) and not site.value(argument).has_type("bool")):
            return argument, param.name, name
    return None


def is_flag(param: ParamFact) -> bool:
    """Whether a parameter is true or false by its type."""
    return param.types == ("bool",)


CHECK = Point(
    id="misplaced-argument",
    title="Argument given for another parameter",
    weakness=683,
    fix="Give the argument by name.",
    severity="medium",
    confidence="medium",
    reasons=("no argument is called like another parameter",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
