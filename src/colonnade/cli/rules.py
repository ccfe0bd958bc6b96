"""The rules that renderers are given."""

from functools import cache

from colonnade.checks import registry
from colonnade.report.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by the folder and module name of their checks.  Raises registry.BrokenCheck."""
    return tuple(Rule.of(entry) for entry in registry.entries())
