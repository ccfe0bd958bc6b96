"""What a file says of its locks and threads: where a lock is held, and what runs as a thread."""

import ast
from collections import defaultdict
from functools import lru_cache
from typing import Final

from colonnade.checks.syntax import everywhere, last_name, words

LOCKS: Final = ("lock", "mutex", "semaphore", "synchronized")
STARTERS: Final = ("submit", "spawn", "spawn_n", "start_new_thread", "apply_async", "spawn_raw", "start_soon")
NO_LOCKS: Final = ("block", "clock", "unlock", "nolock", "deadlock")


def names_lock(name: str) -> bool:
    """Whether a name is one of a lock: ``lock``, ``_GLOCK``, ``write_lock``."""
    return any(each.endswith(LOCKS) and not each.endswith(NO_LOCKS) for each in words(name))


def lock_of(node: ast.expr) -> str:
    inner = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(inner) if names_lock(last_name(inner)) else ""


@lru_cache(maxsize=4)
def started(module: ast.AST) -> frozenset[str]:
    """The functions and methods that a call starts as a thread, green ones too: ``target=f``, ``submit(f)``."""
    out = set()
    for call in everywhere(module, ast.Call):
        given = next((each.value for each in call.keywords if each.arg == "target"), None)
        name = last_name(call.func)
        if given is None and name in STARTERS and call.args:
            given = call.args[0]
        elif given is None and name == "spawn_after" and len(call.args) > 1:
            given = call.args[1]
        if isinstance(given, (ast.Name, ast.Attribute)):
            out.add(last_name(given))
    return frozenset(out)


def called_under_lock(module: ast.Module) -> set[str]:
    """The functions that are only called where a lock is held, or whose name says so."""
    blocks: list[ast.With | ast.AsyncWith] = [*everywhere(module, ast.With), *everywhere(module, ast.AsyncWith)]
    locked = [each for each in blocks if any(lock_of(item.context_expr) for item in each.items)]
    inside = {id(node) for each in locked for node in ast.walk(each)}
    calls: dict[str, list[bool]] = defaultdict(list)
    for call in everywhere(module, ast.Call):
        calls[last_name(call.func)].append(id(call) in inside)
    named = {each.name for each in everywhere(module, ast.FunctionDef) if "locked" in words(each.name)}
    decorated = {
        each.name for each in everywhere(module, ast.FunctionDef) if any(lock_of(d) for d in each.decorator_list)
    }
    return named | decorated | {name for name, found in calls.items() if all(found)}


def imported(module: ast.AST) -> set[str]:
    """The names of the modules that a file imports, part by part."""
    names: set[str] = set()
    for each in everywhere(module, ast.Import, ast.ImportFrom):
        names.update(word for alias in each.names for word in alias.name.split("."))
        names.update((each.module or "").split(".") if isinstance(each, ast.ImportFrom) else ())
    return names
