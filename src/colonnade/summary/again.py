"""Expressions that are written twice: ``if is_safe(args["next"]): go(args["next"])``.

What a test has found of the first is so of the second, in the branch that the test decides.
ASSUME(same-again): what the expression reads does not change between the two.
"""

import ast
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from colonnade.library.vocabulary import mask_of
from colonnade.summary.apply import Invocation, bind
from colonnade.summary.value import Value, mask_origins, with_term

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

Asked = tuple[ast.Call, ast.expr, int]
"""(a guard, the argument that it is asked of, the argument's place)."""


def aware(evaluate: Callable[["Walk", Any], Value]) -> Callable[["Walk", Any], Value]:
    """The evaluation of a kind of expression, made aware of tests of the same expression."""

    def evaluated(walk: "Walk", node: ast.expr) -> Value:
        value = evaluate(walk, node)
        return again(walk, node, value) if value.origins and len(walk.frame.statements) > 1 else value

    return evaluated


def again(walk: "Walk", node: ast.expr, value: Value) -> Value:
    """The value of a call or subscript, less what a test around has excluded for the same expression."""
    for around, inner in pairwise(walk.frame.statements):
        if isinstance(around, ast.If) and inner in around.body:
            for guard, argument, place in asked(around.test):
                if argument is not node and ast.dump(argument) == ast.dump(node):
                    value = lessened(walk, value, guard, argument, place)
    return value


@lru_cache(maxsize=256)
def asked(test: ast.expr) -> tuple[Asked, ...]:
    """The guards that have certainly answered yes where a test holds, with their arguments that are expressions."""
    return tuple(
        (call, argument, place)
        for call in conjuncts(test)
        for place, argument in enumerate([*call.args, *(keyword.value for keyword in call.keywords)])
        if isinstance(argument, (ast.Call, ast.Subscript))
    )


def conjuncts(test: ast.expr) -> Iterator[ast.Call]:
    """The calls all of which are true where a test is."""
    if isinstance(test, ast.Call):
        yield test
    elif isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        for each in test.values:
            yield from conjuncts(each)


def lessened(walk: "Walk", value: Value, guard: ast.Call, argument: ast.expr, place: int) -> Value:
    """The value after a guard has said yes of it: by what a stub says, else a term that linking settles."""
    func = walk.frame.values.get(guard.func)
    facts = walk.names.functions(func.refs) if func is not None else []
    for fact in facts:
        call = Invocation(guard, "", None, [(Value(), each) for each in guard.args],
                          [(each.arg or "", Value(), each.value) for each in guard.keywords], False)  # fmt: skip
        for param, _, given in bind(fact, call)[0]:
            if given is argument and param.guards:
                value = value.but(origins=mask_origins(value.origins, ~mask_of(param.guards)))
    site = walk.frame.calls.get(guard)
    return value if facts or site is None or place >= len(guard.args) else with_term(value, (site, place, 1))
