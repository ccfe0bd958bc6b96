"""Why the object on which a library's method is called may be of another class than the one that is known."""

import ast
import builtins
from collections.abc import Iterator

from colonnade.checks.syntax import everywhere, last_name, module_of, own, same
from colonnade.library.fact import FunctionFact
from colonnade.summary.point import Site


def is_kept_anew(node: ast.Call, site: Site, facts: list[FunctionFact]) -> bool:
    """Whether the attribute of whose builtin class a method is called is given an object of another class, too."""
    holder = node.func.value if isinstance(node.func, ast.Attribute) else None
    if not isinstance(holder, ast.Attribute):
        return False
    owners = {fact.name.partition(".")[0] for fact in facts}
    return any(
        isinstance(each.value, ast.Call) and last_name(each.value.func) not in owners
        for each in everywhere(module_of(site), ast.Assign)
        if any(same(target, holder) for target in assigned_to(each))
    ) and all(hasattr(builtins, owner) for owner in owners)


def assigned_to(statement: ast.Assign) -> Iterator[ast.expr]:
    """The targets of an assignment, as they read where they are used."""
    for target in statement.targets:
        if isinstance(target, ast.Attribute):
            yield ast.Attribute(target.value, target.attr, ast.Load())


def is_annotated(func: ast.expr, site: Site) -> bool:
    """Whether only an annotation tells the class of the object, which may be one below with a signature of its own."""
    holder = func.value if isinstance(func, ast.Attribute) else None
    args = getattr(site.function.node, "args", None)
    if not isinstance(holder, ast.Name) or args is None:
        return False
    given = any(each.arg == holder.id for each in ast.walk(args) if isinstance(each, ast.arg))
    return given or any(
        isinstance(each.target, ast.Name) and each.target.id == holder.id
        for each in own(site.function.node, ast.AnnAssign)
    )
