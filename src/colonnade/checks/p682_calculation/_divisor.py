"""What is known of a divisor from its form and from the tests around it."""

import ast
from collections.abc import Iterator

from colonnade.checks.syntax import assigned_once, innermost, path_to, same
from colonnade.summary.point import Site


def forms_of(divisor: ast.expr, site: Site) -> Iterator[ast.expr]:
    """The divisor as written and, for a name with one assignment, what it was assigned; without conversions."""
    for _ in range(3):
        yield divisor
        match divisor:
            case ast.Call(func=ast.Name(id="float" | "abs"), args=[inner], keywords=[]):
                divisor = inner
            case ast.Name(id=name) if (value := assigned_once(site, name)) is not None:
                divisor = value
            case _:
                return


def iterated(site: Site, divisor: ast.expr, form: ast.expr) -> bool:
    """Whether the division is reached only from inside a loop over the very thing whose elements the divisor counts."""
    if not isinstance(form, ast.Call) or not form.args:
        return False
    loops = [s.iter for s in site.statements[:-1] if isinstance(s, (ast.For, ast.AsyncFor))]
    loops += [n.iter for outer in path_to(innermost(site), divisor) for n in getattr(outer, "generators", ())]
    return any(same(base(loop), base(form.args[0])) for loop in loops)


def base(node: ast.expr) -> ast.expr:
    """``d`` of ``d.items()``, ``enumerate(d)`` and the like."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="items" | "values" | "keys"), args=[]):
            return base(inner)
        case ast.Call(func=ast.Name(id="enumerate" | "sorted" | "list" | "reversed" | "set"), args=[inner, *_]):
            return base(inner)
    return node


def has_floor(divisor: ast.expr, site: Site) -> bool:
    """Whether the divisor cannot be zero by its form: ``n or 1``, ``n + 1`` of a size, ``2 ** n``."""
    match divisor:
        case ast.BoolOp(op=ast.Or(), values=values):
            return site.value(values[-1]).excludes_zero()
        case ast.BinOp(op=ast.Add(), left=ast.Call(func=ast.Name(id="len" | "abs")), right=right):
            return is_positive(site.value(right).consts)
        case ast.BinOp(op=ast.Pow(), left=left):
            return site.value(left).excludes_zero()
        case ast.BinOp(op=ast.Mult(), left=left, right=right):
            return all(site.value(side).excludes_zero() or has_floor(side, site) for side in (left, right))
        case ast.Call(func=ast.Name(id="float"), args=[inner], keywords=[]) | ast.UnaryOp(op=ast.USub(), operand=inner):
            return site.value(inner).excludes_zero() or has_floor(inner, site)
    return False


def is_positive(consts: tuple[object, ...] | None) -> bool:
    return bool(consts) and all(isinstance(c, (int, float)) and c > 0 for c in consts or ())


def excludes_zero(test: ast.expr, outcome: bool, divisor: ast.expr) -> bool:
    """Whether a test with this outcome shows that the divisor is not zero."""
    subject = divisor.args[0] if isinstance(divisor, ast.Call) and len(divisor.args) == 1 else divisor
    if same(test, divisor) or same(test, subject):
        return outcome
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    left, op, right = test.left, test.ops[0], test.comparators[0]
    if not same(left, divisor):
        if not same(right, divisor):
            return isinstance(op, ast.In) and outcome and same(right, subject)
        return outcome and isinstance(op, (ast.Lt, ast.LtE, ast.NotEq))
    if isinstance(op, (ast.Eq, ast.LtE, ast.Lt)) and not outcome:
        return True
    return outcome and (isinstance(op, (ast.NotEq, ast.Gt, ast.GtE)) or (isinstance(op, ast.Eq) and not is_zero(right)))


def is_zero(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == 0
