"""## What

Something outside of the program is looked for and, where it is not found, made by a second call.

## Why

Between the two calls another process may make it. Then there are two of it, or the second call fails and nobody
expects that: the request ends with an error though what it wanted is there.

## Bad

```python
def ensure_user(client, name):
    if not client.user_exists(name):
        client.create_user(name)
```

## Good

```python
def ensure_user(client, name):
    try:
        client.create_user(name)
    except client.Conflict:
        pass
```

## Fix

Make it and handle the error that says that it is there, or hold a lock that all who make it hold.

## Limits

That it is outside of the program is told by the name of what is asked: a client, a driver, a session, a name space.
Calls in a `try` or under a lock are taken to be ready for it.

## References

CWE-367, CWE-362.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.locking import called_under_lock, lock_of
from colonnade.checks.syntax import caught_names, last_name, module_of, own_blocks, own_nodes, same, words
from colonnade.summary.point import Answer, Safe, Site, Weak

ASKS: Final = frozenset(("exists", "exist", "has", "find", "lookup", "get", "is", "check", "list", "show"))
MAKES: Final = frozenset(("add", "create", "register", "insert", "make", "allocate", "define"))
OUTSIDE: Final = frozenset(
    ("client", "api", "session", "driver", "conn", "connection", "service", "db", "plugin", "rpc", "netns", "namespace",
     "bridge", "br", "device", "ipset", "chain", "vim", "hypervisor", "host", "cluster", "volume", "bucket", "s3",
     "storage", "store", "remote", "server", "backend", "queue", "topic", "repository", "cloud", "network", "ovs")
)  # fmt: skip
CONTEXT: Final = frozenset(("context", "ctxt", "ctx", "vim"))
"""Words of the names of what every call is given."""
PLAIN: Final = frozenset(("by", "name", "id", "one", "new", "if", "not", "or", "for", "from", "db", "in", "and"))
ONCE: Final = frozenset(("init", "setup", "install", "migrate", "upgrade", "main", "test", "bootstrap", "fake", "sync"))


def judge(node: ast.If | ast.Try, site: Site) -> Answer:
    if not ONCE.isdisjoint(words(f"{site.function.name} {site.path.rpartition('/')[2]}")):
        return None
    if isinstance(node, ast.Try):
        return of_failure(node, site)
    for question in questions(node, site):
        for call in calls(node.body):
            subject = shared(question, call)
            if subject is None or not MAKES.intersection(verbs(call)):
                continue
            if is_guarded(site, node, call):
                return [(call, Safe("locked, or its failure is handled"))]
            if not MAKES.isdisjoint(verbs(question)) or not is_outside(question, call):
                continue
            message = f"`{site.text(subject)}` was looked for by another call, and others may have made it since."
            return [(call, Weak(message, steps=[(question, "Asked here.")]))]
    return None


def of_failure(node: ast.Try, site: Site) -> Answer:
    """What is said of a handler that makes what was not found."""
    if len(node.body) > 2 or not isinstance(node.body[0], ast.Assign):
        return None
    question = next((each for each in calls(node.body) if ASKS.intersection(verbs(each))), None)
    for handler in node.handlers if question is not None else ():
        if not any("NotFound" in name or name in ("DoesNotExist", "NoResultFound") for name in caught_names(handler)):
            continue
        for statement in handler.body:
            call = getattr(statement, "value", None)
            made = isinstance(statement, ast.Assign) and same(statement.targets[0], node.body[0].targets[0])
            if not made or not isinstance(call, ast.Call) or not {"create", "register"}.intersection(verbs(call)):
                continue
            if is_guarded(site, node, call):
                return [(call, Safe("locked, or its failure is handled"))]
            message = (
                f"`{site.text(node.body[0].targets[0])}` was not found by another call, and others may have made it."
            )
            return [(call, Weak(message, steps=[(question or node, "Asked here.")]))]
    return None


def questions(node: ast.If, site: Site) -> Iterator[ast.Call]:
    """The calls that found nothing where the body runs."""
    test = node.test
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            test = inner
        case ast.Compare(left=left, ops=[ast.Is() | ast.Eq()], comparators=[ast.Constant(value=None)]):
            test = left
        case _:
            return
    if isinstance(test, ast.Name):
        test = previous(site, node, test.id) or test
    if isinstance(test, ast.Call) and ASKS.intersection(verbs(test)):
        yield test


def previous(site: Site, node: ast.If, name: str) -> ast.expr | None:
    """What the statement before gave a name."""
    for block in own_blocks(site.function.node):
        if node in block and block.index(node):
            match block[block.index(node) - 1]:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    return value
    return None


def verbs(call: ast.Call) -> set[str]:
    """The words of the name of what is called, also where the name is given to a function that calls it."""
    names = [last_name(call.func)]
    names += [each.value for each in call.args[:2] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return {word for name in names if name.isidentifier() for word in words(name)}


def calls(body: list[ast.stmt]) -> Iterator[ast.Call]:
    """The calls of the first statements of a block."""
    for statement in body[:3]:
        for each in (statement, *own_nodes(statement)):
            if isinstance(each, ast.Call):
                yield each


def shared(question: ast.Call, act: ast.Call) -> ast.expr | None:
    """What both calls are given, where both belong to the same object or speak of the same kind of thing."""
    if not isinstance(question.func, ast.Attribute) or not isinstance(act.func, ast.Attribute):
        return None
    if not same(question.func.value, act.func.value):
        return None
    for given in question.args:
        is_name = isinstance(given, (ast.Name, ast.Attribute)) and not CONTEXT.intersection(words(last_name(given)))
        if is_name and any(same(given, each) for each in act.args):
            return given
    thing = verbs(question) - ASKS - PLAIN
    return question.func if thing and thing == verbs(act) - MAKES - PLAIN else None


def is_outside(question: ast.Call, act: ast.Call) -> bool:
    receiver = ast.unparse(question.func)
    return not OUTSIDE.isdisjoint(words(receiver)) or not OUTSIDE.isdisjoint(verbs(act))


def is_guarded(site: Site, node: ast.If | ast.Try, call: ast.Call) -> bool:
    """Whether a lock is held, or a failure of the call is handled."""
    around = [*site.statements, *ast.walk(node)]
    for each in around:
        inside = each is not node and isinstance(each, ast.Try) and each.handlers
        if inside and (each in site.statements or call in ast.walk(each)):
            return True
        items = each.items if isinstance(each, (ast.With, ast.AsyncWith)) and each in site.statements else []
        if any(lock_of(item.context_expr) or "transaction" in ast.unparse(item) for item in items):
            return True
    decorators = getattr(site.function.node, "decorator_list", ())
    module = module_of(site)
    held = called_under_lock(module) if isinstance(module, ast.Module) else set()
    return any(lock_of(each) for each in decorators) or site.function.name.rpartition(".")[2] in held


CHECK = Point(
    id="check-then-create",
    title="Looked for, then made by a second call",
    weakness=367,
    fix="Make it and handle the error that says that it is there, or hold a lock that all who make it hold.",
    severity="low",
    confidence="low",
    within=("check-then-insert", "check-then-use"),
    reasons=("locked, or its failure is handled",),
    roles=("production", "example", "vendored"),
    nodes=(ast.If, ast.Try),
    mentions=MAKES,
    judge=judge,
)
