"""The single questions that a test is made of."""

import ast
from collections.abc import Iterator


def operands(test: ast.expr) -> Iterator[ast.expr]:
    """What `and`, `or` and `not` put together, and a choice by such a test, left to right."""
    match test:
        case ast.BoolOp(values=values):
            for each in values:
                yield from operands(each)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from operands(operand)
        case ast.IfExp(test=inner, body=body, orelse=orelse):
            for each in (inner, body, orelse):
                yield from operands(each)
        case _:
            yield test
