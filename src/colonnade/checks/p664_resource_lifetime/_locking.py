"""What a file says of its locks and threads: where a lock is held, and what runs as a thread."""

import ast
from collections import defaultdict
from typing import Final

from colonnade.checks.syntax import everywhere, last_name, words

LOCKS: Final = ("lock", "mutex", "semaphore", "synchronized")
NO_LOCKS: Final = ("block", "clock", "unlock", "nolock", "deadlock")


def names_lock(name: str) -> bool:
    """Whether a name is one of a lock: ``lock``, ``_GLOCK``, ``write_lock``."""
    return any(each.endswith(LOCKS) and not each.endswith(NO_LOCKS) for each in words(name))


def lock_of(node: ast.expr) -> str:
    inner = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(inner) if names_lock(last_name(inner)) else ""


def started(module: ast.Module) -> set[str]:
    """The functions that a call starts as a thread: ``target=f``, ``submit(f)``."""
    out = {
        k.value.id
        for each in everywhere(module, ast.Call)
        for k in each.keywords
        if k.arg == "target" and isinstance(k.value, ast.Name)
    }
    for call in everywhere(module, ast.Call):
        if last_name(call.func) in ("submit", "spawn", "spawn_n", "start_new_thread", "apply_async") and call.args:
            out.add(last_name(call.args[0]))
    return out


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
