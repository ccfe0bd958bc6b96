"""What the stubs say of the names that one tree mentions, as far as its imports and annotations lead to them."""

import ast
import sys
from collections.abc import Iterator

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact
from colonnade.library.knowledge import Library
from colonnade.review import executor


def kinds(tree: ast.Module) -> Iterator[tuple[ast.AST, frozenset[str]]]:
    """The calls, attributes and decorators of a tree with the kinds of the vocabulary that stubs give them.

    A call has the kinds of all its parameters, whatever is passed.
    """
    library = executor.library(())
    names = imported(tree)
    inside = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=func):
                found = _kinds(library, reference(func, names), called=True)
            case ast.Name() | ast.Attribute() if id(node) not in inside:
                found = _kinds(library, reference(node, names), called=False)
            case _:
                continue
        if found:
            yield node, found


def _kinds(library: Library, ref: str, called: bool) -> frozenset[str]:
    if not ref:
        return frozenset()
    fact = library.lookup(ref)
    if isinstance(fact, ClassFact) and called:
        fact = library.constructor(fact.name)
    if isinstance(fact, FunctionFact):
        if not called:
            return frozenset(fact.marks)
        sinks = [sink for param in fact.params for sink in param.sinks]
        uses = [use.kind for param in fact.params for use in param.uses]
        resource = [fact.resource.kind] if fact.resource else []
        return frozenset((*fact.marks, *fact.sources, *fact.sanitizes, *sinks, *uses, *resource))
    return frozenset((*fact.marks, *fact.sources)) if isinstance(fact, AttributeFact) else frozenset()


def imported(tree: ast.Module) -> dict[str, str]:
    """What the names are that the tree imports, wherever in it."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                for alias in aliases:
                    names[alias.asname or alias.name.partition(".")[0]] = (
                        alias.name if alias.asname else alias.name.partition(".")[0]
                    )
            case ast.ImportFrom(module=str() as module, names=aliases, level=0):
                for alias in aliases:
                    names[alias.asname or alias.name] = f"{module}.{alias.name}"
    return names


def reference(node: ast.expr, names: dict[str, str]) -> str:
    """The dotted name of an expression through the imports; of a builtin its name; empty for all else."""
    match node:
        case ast.Name(id=name):
            return names.get(name, name if name in ("input", "open", "eval", "exec", "compile", "print") else "")
        case ast.Attribute(value=value, attr=attr):
            owner = reference(value, names)
            return f"{owner}.{attr}" if owner else ""
        case ast.Subscript(value=value):
            return reference(value, names)
    return ""


def roots(node: ast.Import | ast.ImportFrom) -> tuple[str, ...]:
    """The top-level packages that a statement imports; empty for a relative import."""
    if isinstance(node, ast.ImportFrom):
        return () if node.level or not node.module else (node.module.partition(".")[0],)
    return tuple(alias.name.partition(".")[0] for alias in node.names)


def is_standard(root: str) -> bool:
    """Whether a top-level module belongs to the language."""
    return root in sys.stdlib_module_names


def is_text(ref: str) -> bool:
    """Whether the stubs say that what a reference names is a text, list or tuple, or gives one where it is called."""
    fact = executor.library(()).lookup(ref) if ref else None
    types = fact.returns if isinstance(fact, FunctionFact) else fact.types if isinstance(fact, AttributeFact) else ()
    return any(each.partition("[")[0] in ("str", "bytes", "list", "tuple") for each in types)
