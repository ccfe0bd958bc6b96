"""What a function believes of a value: where it tests it for None, and where it uses it as an object."""

import ast
from collections.abc import Iterator
from typing import Final, NamedTuple

from colonnade.checks.syntax import caught_names, children, dotted, own, own_nodes, same

ORDERED: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
OF_CONTAINERS: Final = frozenset(
    name for kind in (str, bytes, list, dict, set, tuple, int, float, bytearray) for name in dir(kind)
)
"""What an empty text, list or number has as well: its use does not say that the value is no such thing."""
_HANDLERS: Final = frozenset(("AttributeError", "TypeError", "Exception", "BaseException", "StandardError"))


class Use(NamedTuple):
    """A use that raises where the value is None.  how: the participle that a message says of it."""

    node: ast.expr
    how: str


def tested(test: ast.expr) -> Iterator[tuple[ast.expr, bool]]:
    """What a condition asks of a value and whether it asks for None itself, and not for what is empty as well."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from tested(operand)
        case ast.BoolOp(values=values):
            for each in values:
                yield from tested(each)
            yield from _dotted_into(test)
        case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
            if is_subject(left):
                yield left, True
        case ast.Name() | ast.Attribute() | ast.Subscript() if is_subject(test):
            yield test, False


def _dotted_into(test: ast.BoolOp) -> Iterator[tuple[ast.expr, bool]]:
    """``x and x.y``: nobody asks for a container's emptiness and then for its attribute."""
    if not isinstance(test.op, ast.And):
        return
    for index, each in enumerate(test.values[:-1]):
        behind = [use for later in test.values[index + 1 :] for use in uses(later, each, False)]
        if is_subject(each) and behind:
            yield each, False


def is_subject(node: ast.expr) -> bool:
    """Whether it reads the same twice: a name, its attributes, or an element under a constant key."""
    while True:
        match node:
            case ast.Name(id=name):
                return name not in ("self", "cls")
            case ast.Attribute(value=ast.Name()):
                return True
            case ast.Attribute(value=inner) | ast.Subscript(value=inner, slice=ast.Constant()):
                node = inner
            case _:
                return False


def uses(node: ast.AST, subject: ast.expr, certain: bool = True) -> Iterator[Use]:
    """Where an expression, as far as it is always evaluated, uses a value as an object.

    certain: the test asks for None itself; else what an empty container allows, too, does not count.
    """
    match node:
        case ast.Attribute(value=value, attr=attr) if same(value, subject):
            if certain or attr not in OF_CONTAINERS:
                yield Use(node, "used")
        case ast.Subscript(value=value) if certain and same(value, subject):
            yield Use(node, "used")
        case ast.Compare(left=left, ops=ops, comparators=[right, *_]) if certain and isinstance(ops[0], ORDERED):
            if same(left, subject) or same(right, subject):
                yield Use(node, "compared")
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[right]) if certain and same(right, subject):
            yield Use(node, "searched")
        case ast.Call(func=ast.Name(id="len" | "sorted" | "iter" | "int" | "float"), args=[only]) if certain and same(
            only, subject
        ):
            yield Use(node, "used")
    for child in evaluated(node):
        if certain or not (isinstance(node, ast.Call) and child is node.func):
            yield from uses(child, subject, certain)


def evaluated(node: ast.AST) -> list[ast.AST]:
    """The parts of an expression that are evaluated whenever it is."""
    match node:
        case ast.BoolOp(values=[first, *_]):
            return [first]
        case ast.IfExp(test=test):
            return [test]
        case ast.Lambda():
            return []
        case (
            ast.ListComp(generators=generators)
            | ast.SetComp(generators=generators)
            | ast.DictComp(generators=generators)
            | ast.GeneratorExp(generators=generators)
        ):
            return [generators[0].iter]
    return children(node)


def unconditional(statement: ast.stmt) -> list[ast.AST]:
    """The expressions that a statement evaluates whenever control comes to it."""
    match statement:
        case ast.If(test=test):
            return [test]
        case ast.For(iter=head) | ast.AsyncFor(iter=head):
            return [head]
        case ast.With(items=items) | ast.AsyncWith(items=items):
            return [item.context_expr for item in items]
        case ast.Try(body=[first, *_]):
            return unconditional(first)
        case ast.Assign() | ast.AnnAssign() | ast.AugAssign() | ast.Expr() | ast.Return():
            return children(statement)
    return []


def binds(statement: ast.stmt, subject: ast.expr) -> bool:
    """Whether a statement gives the value, or what it is taken from, anew."""
    names = {ast.unparse(subject)}
    root = subject
    while isinstance(root, (ast.Attribute, ast.Subscript)):
        root = root.value
        names.add(ast.unparse(root))
    for each in (statement, *own_nodes(statement)):
        if isinstance(each, (ast.Name, ast.Attribute, ast.Subscript)) and not isinstance(each.ctx, ast.Load):
            if ast.unparse(each) in names:
                return True
        elif (isinstance(each, ast.ExceptHandler) and each.name in names) or (
            isinstance(each, ast.alias) and (each.asname or each.name) in names
        ):
            return True
    return False


def changes(statement: ast.stmt, subject: ast.expr) -> bool:
    """Whether a statement may give the value anew: any call may do so to an attribute or an element."""
    if binds(statement, subject):
        return True
    return not isinstance(subject, ast.Name) and any(isinstance(each, ast.Call) for each in own_nodes(statement))


def tests_in(node: ast.AST) -> Iterator[ast.expr]:
    """The conditions in a piece of syntax, and the operands and comparisons that may be some."""
    for each in (node, *own_nodes(node)):
        match each:
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test) | ast.Assert(test=test):
                yield test
            case ast.BoolOp() | ast.Compare():
                yield each
            case ast.comprehension(ifs=ifs):
                yield from ifs


def mentioned(test: ast.AST) -> Iterator[str]:
    """What a condition asks for, without what it only takes something out of."""
    if isinstance(test, (ast.Name, ast.Attribute)):
        yield dotted(test)
        return
    match test:
        case ast.Compare(left=left, ops=[ast.In() | ast.NotIn()], comparators=[container]) if dotted(container):
            yield from mentioned(left)
            return
    for each in children(test):
        yield from mentioned(each)


def asks(statement: ast.stmt, subject: ast.expr) -> bool:
    """Whether a condition in a statement speaks of the value."""
    return any(_speaks(test, subject) for test in tests_in(statement))


def _speaks(test: ast.expr, subject: ast.expr) -> bool:
    return any(same(each, subject) for each in ast.walk(test) if isinstance(each, type(subject)))


def is_asked_before(function: ast.AST, subject: ast.expr, use: Use) -> bool:
    """Whether a condition above the use speaks of the value."""
    place = (use.node.lineno, use.node.col_offset)
    return any(
        _speaks(test, subject)
        for test in tests_in(function)
        if (test.lineno, test.col_offset) < place and not any(each is use.node for each in ast.walk(test))
    )


def excused(function: ast.AST, node: ast.expr) -> bool:
    """Whether a handler of the function takes the exception that the use raises."""
    return any(
        not _HANDLERS.isdisjoint(caught_names(handler))
        for each in own(function, ast.Try, ast.TryStar)
        if each.body[0].lineno <= node.lineno <= (each.body[-1].end_lineno or 0)
        for handler in each.handlers
    )
