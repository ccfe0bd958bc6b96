"""Tests and examples: what they give to production code, or keep in its objects, does not count there."""

from colonnade.library.fact import Ref
from colonnade.link.reach import Port
from colonnade.link.symbol import Symbols
from colonnade.summary.model import ModuleSummary

APART = ("test", "example")


def is_within(symbols: Symbols, module: ModuleSummary, callee: Ref) -> bool:
    """Whether what a module gives counts for the function or class that it calls."""
    return module.role not in APART or symbols.module_of[callee].role in APART


def is_seen(symbols: Symbols, module: ModuleSummary, destination: Port) -> bool:
    """Whether what a module keeps under a port counts there."""
    if module.role not in APART:
        return True
    name = destination[1]
    owner = symbols.module_of.get(name) or symbols.modules.get(name.rpartition(".")[0])
    return owner is None or owner.role in APART
