"""Which names of a file resolve to nothing because only other functions bind them."""

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from colonnade.checks.syntax import FUNCTIONS, children, everywhere

COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
INNER: Final = (*FUNCTIONS, ast.ClassDef, *COMPREHENSIONS)
Bound = Callable[[ast.AST], Iterable[str]]


def strays(tree: ast.Module, binding: frozenset[type[ast.AST]], bound: Bound) -> Iterator[ast.Name]:
    """The names that are read where no scope around them binds them.  binding: the kinds of nodes that bind names;
    bound: the names that one binds itself."""
    shared = {name for each in everywhere(tree, ast.Global) for name in each.names}
    yield from _inside(tree, (shared | _own(tree, binding, bound),), binding, bound)


def _own(scope: ast.AST, binding: frozenset[type[ast.AST]], bound: Bound) -> set[str]:
    """The names that a scope binds, without those of scopes inside it; an assignment expression binds around one."""
    found: set[str] = set()
    todo = list(_body(scope))
    while todo:
        node = todo.pop()
        if type(node) in binding:
            found.update(bound(node))
        if isinstance(node, COMPREHENSIONS):
            found |= {each.target.id for each in ast.walk(node) if isinstance(each, ast.NamedExpr)}
        else:
            todo += _around(node) if isinstance(node, (*FUNCTIONS, ast.ClassDef)) else children(node)
    return found


def _body(scope: ast.AST) -> list[ast.AST]:
    """What is inside a scope: its parameters and its body."""
    inner = list(getattr(scope, "type_params", ()))
    if isinstance(scope, FUNCTIONS):
        args = scope.args
        inner += [*args.posonlyargs, *args.args, *args.kwonlyargs]
        inner += [each for each in (args.vararg, args.kwarg) if each is not None]
    if isinstance(scope, ast.Lambda):
        return [*inner, scope.body]
    if isinstance(scope, COMPREHENSIONS):
        return children(scope)
    return [*inner, *getattr(scope, "body", ())]


def _around(node: ast.AST) -> list[ast.AST]:
    """What of a function or a class is evaluated around it; annotations are not read."""
    found: list[ast.AST] = [*getattr(node, "decorator_list", ()), *getattr(node, "bases", ())]
    found += [each.value for each in getattr(node, "keywords", ())]
    args = getattr(node, "args", None)
    if isinstance(args, ast.arguments):
        found += [each for each in (*args.defaults, *args.kw_defaults) if each is not None]
    return found


def _inside(
    scope: ast.AST, chain: tuple[set[str], ...], binding: frozenset[type[ast.AST]], bound: Bound
) -> Iterator[ast.Name]:
    """The stray names of a scope.  chain: the names of the scopes that it sees, its own last."""
    todo = list(_body(scope))
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load) and not any(node.id in names for names in chain):
                yield node
        elif isinstance(node, INNER):
            todo += _around(node)
            seen = chain[:-1] if isinstance(scope, ast.ClassDef) and not isinstance(node, COMPREHENSIONS) else chain
            yield from _inside(node, (*seen, _own(node, binding, bound)), binding, bound)
        elif isinstance(node, ast.AnnAssign):
            todo += [each for each in (node.target, node.value) if each is not None]
        elif not isinstance(node, (ast.arg, ast.Constant)):
            todo += children(node)
