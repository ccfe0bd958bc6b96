"""## What

Work is started beside the program's own, as a task, a green thread or a job of a pool, and what tells its failure is
thrown away.

## Why

An exception in it is kept in the result, which nobody asks: what was to be written, sent or revoked is not, and no log
says so. A task of an event loop that nobody holds may even be collected while it runs.

## Bad

```python
import asyncio

async def book(place):
    raise OSError(place)

async def main():
    asyncio.create_task(book(1))
    await asyncio.sleep(1)
```

## Good

```python
import asyncio

async def book(place):
    raise OSError(place)

async def main():
    task = asyncio.create_task(book(1))
    await task
```

## Fix

Keep it and wait for it, or let a callback look at its result.

## Limits

A result that is put into a container or handed on is taken to be looked at. A function of the same file whose whole
body handles every exception may be started so.

## References

CWE-252. Python library reference, `asyncio.create_task` and `concurrent.futures`.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import caught_names, everywhere, last_name, module_of, own
from colonnade.summary.drop import is_dropped
from colonnade.summary.point import Answer, Safe, Site, Weak


def when(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call) or not site.statements or site.role == "test":
        return Safe("kept or handed on")
    match site.statements[-1]:
        case ast.Expr() as statement if is_dropped(statement, node):
            text = "is thrown away"
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is node and not is_read(site, name):
            text = f"is put into `{name}`, which nobody reads"
        case _:
            return Safe("kept or handed on")
    if any(handles_all(site, given) for given in node.args):
        return Safe("what is started handles its own failures")
    return Weak(f"What `{site.text(node.func)}` gives {text}, and the failure of the work with it.")


def is_read(site: Site, name: str) -> bool:
    """Whether the function reads a name, or shares it with others."""
    function = site.function.node
    if isinstance(function, ast.Module) or any(name in each.names for each in own(function, ast.Global)):
        return True
    return any(isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load) for n in ast.walk(function))


def handles_all(site: Site, given: ast.expr) -> bool:
    """Whether an argument is a function of this file that lets no exception out."""
    name = last_name(given)
    module = module_of(site)
    functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = [
        *everywhere(module, ast.FunctionDef),
        *everywhere(module, ast.AsyncFunctionDef),
    ]
    for each in functions if name else ():
        if each.name == name:
            body = [s for s in each.body if not (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant))]
            inner = body[-1].body if body and isinstance(body[-1], ast.While) else body
            tried = inner[-1] if inner else None
            return isinstance(tried, ast.Try) and any(
                {"Exception", "BaseException"} & set(caught_names(handler)) for handler in tried.handlers
            )
    return False


CHECK = Call(
    id="forgotten-task",
    title="Work started whose failure nobody sees",
    weakness=252,
    message="What `{callee}` gives is thrown away, and the failure of the work with it.",
    fix="Keep it and wait for it, or let a callback look at its result.",
    severity="low",
    confidence="medium",
    uses=("task-start",),
    when=when,
    unseen="whether the result is kept is not known",
    once_a_file=True,
    reasons=("kept or handed on", "what is started handles its own failures"),
)
