"""Why the object on which a library's method is called may be of another class than the one that is known."""

import ast
import builtins
from functools import lru_cache

from colonnade.checks.syntax import everywhere, last_name, module_of, own, same
from colonnade.library.fact import FunctionFact
from colonnade.summary.point import Site


def is_kept_anew(node: ast.Call, site: Site, facts: list[FunctionFact]) -> bool:
    """Whether the attribute of whose builtin class a method is called is given an object of another class, too."""
    holder = node.func.value if isinstance(node.func, ast.Attribute) else None
    owners = {fact.name.partition(".")[0] for fact in facts}
    if not isinstance(holder, ast.Attribute) or not all(hasattr(builtins, owner) for owner in owners):
        return False
    return any(
        last_name(made.func) not in owners and same(target.value, holder.value)
        for target, made in attributes_made(module_of(site)).get(holder.attr, ())
    )


@lru_cache(maxsize=2)
def attributes_made(module: ast.AST) -> dict[str, list[tuple[ast.Attribute, ast.Call]]]:
    """By their names, the attributes of a module's objects that are given what a call makes, each with that call."""
    found: dict[str, list[tuple[ast.Attribute, ast.Call]]] = {}
    for each in everywhere(module, ast.Assign):
        for target in each.targets if isinstance(each.value, ast.Call) else ():
            if isinstance(target, ast.Attribute) and isinstance(each.value, ast.Call):
                found.setdefault(target.attr, []).append((target, each.value))
    return found


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
