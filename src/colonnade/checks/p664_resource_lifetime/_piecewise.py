"""Comparisons of a secret that a loop makes one element after the other."""

import ast
from collections.abc import Callable

from colonnade.summary.point import Site


def part_by_part(node: ast.Compare, site: Site, is_secret: Callable[[ast.expr], bool]) -> str:
    """The secret that a loop compares element by element until one differs, or the empty string."""
    loop = next((each for each in reversed(site.statements) if isinstance(each, (ast.For, ast.While))), None)
    current = site.statements[-1] if site.statements else None
    if (
        loop is None
        or not isinstance(current, ast.If)
        or current.test is not node
        or not isinstance(node.ops[0], ast.NotEq)
    ):
        return ""
    if not isinstance(current.body[-1], (ast.Return, ast.Raise, ast.Break)):
        return ""
    for side in (node.left, node.comparators[0]):
        match side, loop:
            case ast.Subscript(value=whole, slice=ast.Name()), _ if is_secret(whole):
                return site.text(whole)
            case ast.Name(id=name), ast.For(
                target=ast.Tuple(elts=targets), iter=ast.Call(func=ast.Name(id="zip"), args=args)
            ):
                for target, whole in zip(targets, args, strict=False):
                    if isinstance(target, ast.Name) and target.id == name and is_secret(whole):
                        return site.text(whole)
    return ""
