"""Calls that do not come back, told by their names."""

import ast
from typing import Final

from colonnade.checks.syntax import last_name, words

ENDING: Final = frozenset(
    ("exit", "abort", "reraise", "raise", "fail", "failed", "die", "quit", "fatal", "bail", "usage", "skip", "panic",
     "error", "errors", "invalid", "throw", "xfail")
)  # fmt: skip
"""Words in the names of calls that do not come back."""
TELLING: Final = frozenset(("log", "logger", "logging", "warnings", "stderr", "console", "print"))
"""Words in the names of receivers whose methods come back whatever they are called."""


def comes_back(statement: ast.stmt) -> bool:
    """Whether control may pass a statement, by the name of what it calls or waits in."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        func = statement.value.func
        if isinstance(func, ast.Attribute) and not TELLING.isdisjoint(words(last_name(func.value))):
            return True
        return ENDING.isdisjoint(words(last_name(func)))
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        return all("reraise" not in words(last_name(item.context_expr)) for item in statement.items)
    return True
