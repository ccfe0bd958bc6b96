"""Imports: names bound to what other modules offer, symbolically."""

import ast

from colonnade.summary.scope import imported
from colonnade.summary.value import Value, join
from colonnade.summary.walk import Walk


def walk_import(walk: Walk, node: ast.Import) -> None:
    for alias in node.names:
        if alias.asname:
            name, ref = alias.asname, alias.name
        else:
            name = ref = alias.name.partition(".")[0]
        bind_import(walk, name, ref)
        walk.imported_modules.add(alias.name)


def walk_import_from(walk: Walk, node: ast.ImportFrom) -> None:
    base = node.module or ""
    if node.level:
        parts = walk.module.split(".")
        drop = node.level - (1 if walk.is_package else 0)
        parts = parts[: len(parts) - drop] if drop else parts
        base = ".".join([*parts, base]) if base else ".".join(parts)
    for alias in node.names:
        if alias.name == "*":
            walk.star_imports.append(base)
        else:
            bind_import(walk, alias.asname or alias.name, f"{base}.{alias.name}" if base else alias.name)


def bind_import(walk: Walk, name: str, ref: str) -> None:
    """A name bound by an import: to what a stub says the reference is, else symbolically."""
    if walk.env is None:
        return
    value = imported(walk, ref)
    old = walk.env.get(name)
    if isinstance(old, Value) and walk.frame.logs:
        value = join(old, value)
    if walk.frame.parent is None or name in walk.frame.globals:
        walk.imports[name] = ref
        walk.assigned[name] = walk.assigned.get(name, 0) + 1
    walk.write(name, value)
