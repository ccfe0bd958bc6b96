"""## What

A call leaves out an argument whose default is another one in other versions of the library.

## Why

The program was tried with one version and runs with another. The older default builds any object from data, or uses a
digest that is broken; the newer one refuses the call.

## Bad

```python
import yaml

def settings(text):
    return yaml.load(text)
```

## Good

```python
import yaml

def settings(text):
    return yaml.load(text, Loader=yaml.SafeLoader)
```

## Fix

State the argument.

## Limits

The versions that a project allows are read from its `pyproject.toml`, `setup.cfg` and `requirements*.txt`: where all
of them have a safe default, nothing is told. What is installed is not looked up.

## References

CWE-439. PyYAML: Deprecation of yaml.load(input); Python 3.8: `hmac.new` needs `digestmod`.
"""

import ast

from colonnade.checks.form import Call
from colonnade.library.change import change_of
from colonnade.library.fact import FunctionFact, ParamKind
from colonnade.summary.point import Answer, Safe, Site, Weak


def when(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call):
        return None
    if any(isinstance(each, ast.Starred) for each in node.args) or any(each.arg is None for each in node.keywords):
        return Safe("argument is given")
    left, fact = next(((name, each) for each in site.facts(node) for name in left_out(node, each, site)), ("", None))
    if fact is None:
        return Safe("argument is given")
    change = change_of(fact.name)
    version = f"the version: {change.says}" if change is not None else "the version of the library"
    return Weak(f"What `{site.text(node.func)}` does without `{left}` depends on {version}.")


def left_out(node: ast.Call, fact: FunctionFact, site: Site) -> list[str]:
    """The parameters whose default has changed and that the call does not give."""
    return [
        param.name
        for position, param in enumerate(fact.params)
        if any(use.kind == "default-changed" for use in param.uses)
        if site.argument(node, param.name, 999 if param.kind == ParamKind.KEYWORD else position) is None
    ]


CHECK = Call(
    id="changed-default",
    title="Default that differs between versions",
    weakness=439,
    message="What `{callee}` does without `{argument}` depends on the version of the library.",
    fix="State the argument.",
    severity="low",
    confidence="high",
    uses=("default-changed",),
    when=when,
    unseen="whether the argument is given is not known",
    reasons=("argument is given", "argument is safe"),
)
