"""Scripts beside scripts: ``import lib`` in a folder that is no package means the file beside it, as when run there."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from colonnade.library.knowledge import Library
from colonnade.summary.model import ModuleSummary

_HEAD = re.compile(r"[^\W\d]\w*(?=[.(:\[])")


def with_siblings(modules: Sequence[ModuleSummary], library: Library) -> list[ModuleSummary]:
    """The modules, those that import a sibling by its bare name with the sibling's whole name in its place."""
    names = {module.name for module in modules}
    roots = {name.partition(".")[0] for name in names}
    out = []
    for each in modules:
        module = each
        parent = module.name.rpartition(".")[0]
        wanted = {ref.partition(".")[0] for ref in module.imports.values()} if parent else set()
        found = {
            name: f"{parent}.{name}"
            for name in wanted
            if name not in roots and f"{parent}.{name}" in names and not library.has_root(name)
        }
        if found:
            module = msgspec.convert(renamed(msgspec.to_builtins(module), found), ModuleSummary)
            imports = {name: found.get(ref, ref) for name, ref in module.imports.items()}
            module = msgspec.structs.replace(module, imports=imports)
        out.append(module)
    return out


def renamed(data: Any, names: Mapping[str, str]) -> Any:
    """Plain data with every reference that goes on from one of the names going on from its replacement.

    A bare name is left: it may be a parameter's or a keyword's.
    """
    if isinstance(data, str):
        head = _HEAD.match(data)
        new = names.get(head[0]) if head is not None else None
        return data if new is None or head is None else new + data[head.end() :]
    if isinstance(data, (list, tuple)):
        return [renamed(each, names) for each in data]
    if isinstance(data, dict):
        return {key: renamed(value, names) for key, value in data.items()}
    return data
