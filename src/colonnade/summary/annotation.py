"""Annotations: the classes that they say a value is an instance of."""

import ast
from typing import TYPE_CHECKING

from colonnade.library.fact import ClassFact, FunctionFact, Ref
from colonnade.summary.scope import lookup

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def annotated(walk: "Walk", node: ast.expr | None) -> tuple[Ref, ...]:
    """References to instances of the classes that an annotation names; nothing for what is not understood."""
    if node is None:
        return ()
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            try:
                return annotated(walk, ast.parse(node.value, mode="eval").body)
            except (SyntaxError, ValueError, RecursionError):
                return ()
        return ()
    if isinstance(node, ast.BinOp):
        return (annotated(walk, node.left) + annotated(walk, node.right))[:4]
    if isinstance(node, ast.Subscript):
        head = static_refs(walk, node.value)
        last = imported_name(walk, node.value) or (head[0].rpartition(".")[2] if head else "")
        if last in ("Optional", "Union", "Annotated", "Final", "ClassVar", "Awaitable"):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            if last == "Annotated":
                inner = inner[:1]
            return tuple(r for each in inner for r in annotated(walk, each))[:4]
        if last in ("list", "List", "Sequence", "Iterable", "Iterator", "Set", "set", "tuple", "Tuple"):
            element = annotated(walk, node.slice)
            if len(element) == 1:
                return (f"list[{element[0][:-2]}]()",)
            return ("list()",)
        if last in ("Dict", "dict", "Mapping"):
            return ("dict()",)
        return tuple(r + "()" for r in head[:1] if "." in r)
    if isinstance(node, (ast.Name, ast.Attribute)):
        refs = static_refs(walk, node)
        skip = ("Any", "None", "object", "NoReturn", "Never", "Self", "Callable")
        return tuple(r + "()" for r in refs[:2] if r.rpartition(".")[2] not in skip and not r.endswith("()"))
    return ()


def imported_name(walk: "Walk", node: ast.expr) -> str:
    """The own name of what an import gives: special forms of annotations have no other."""
    return walk.imports.get(node.id, "").rpartition(".")[2] if isinstance(node, ast.Name) else ""


def static_refs(walk: "Walk", node: ast.expr) -> tuple[Ref, ...]:
    """The references of a dotted name, without evaluating it as code."""
    if isinstance(node, ast.Name):
        return lookup(walk, node.id).refs
    if isinstance(node, ast.Attribute):
        base = static_refs(walk, node.value)
        out = []
        for ref in base[:2]:
            fact = walk.names.fact(f"{ref}.{node.attr}")
            out.append(fact.name if isinstance(fact, (ClassFact, FunctionFact)) else f"{ref}.{node.attr}")
        return tuple(out)
    return ()
