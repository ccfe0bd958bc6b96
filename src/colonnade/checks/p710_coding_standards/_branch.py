"""The ways through a chain of conditions."""

import ast
from collections.abc import Iterator

from colonnade.checks.syntax import leaves


def branches(node: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The branches of a chain of conditions from which control goes on behind it."""
    while isinstance(node, ast.If):
        if not leaves(node.body):
            yield node.body
        if not (len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)):
            if not leaves(node.orelse):
                yield node.orelse
            return
        node = node.orelse[0]
