"""Where a file reckons: operators and functions on numbers, not those that join texts and lists.

LIMIT(joined-names): ``a + b`` of two names of which nothing is known is taken for a sum.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.audit import libraries
from colonnade.audit.word import words_of

_REAL: Final = (ast.Sub, ast.Pow, ast.FloorDiv, ast.LShift, ast.RShift, ast.MatMult)
"""Operators that put no texts together.  ``-`` of sets is taken for a number's."""
_EITHER: Final = (ast.Add, ast.Mult, ast.Mod, ast.Div)
_FUNCTIONS: Final = frozenset(("sum", "round", "divmod", "pow", "abs", "fsum", "floor", "ceil", "sqrt", "mean"))
_TEXTUAL: Final = frozenset(
    (
        "str",
        "repr",
        "join",
        "format",
        "list",
        "tuple",
        "sorted",
        "bytes",
        "hex",
        "chr",
        "strip",
        "lower",
        "upper",
        "read",
    )
)
_DUNDER_TEXT: Final = frozenset(("__name__", "__file__", "__doc__", "__qualname__", "__module__"))
_TEXT_WORDS: Final = frozenset(
    (
        *(
            "name",
            "names",
            "text",
            "prefix",
            "suffix",
            "path",
            "url",
            "uri",
            "message",
            "msg",
            "title",
            "label",
            "query",
        ),
        *(
            "html",
            "string",
            "str",
            "filename",
            "folder",
            "directory",
            "dirname",
            "sql",
            "line",
            "lines",
            "list",
            "args",
        ),
    )
)
"""Last words of names that hold texts or lists."""
_TEXT_TYPES: Final = frozenset(("str", "bytes", "list", "tuple"))


def operations(tree: ast.Module) -> Iterator[ast.AST]:
    """Binary operators, augmented assignments and function calls that reckon, as far as the syntax tells.

    A name that is bound to a text, list or tuple anywhere in the file is one everywhere in it.
    """
    texts = _Texts(tree)
    skipped = _annotations(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        match node:
            case ast.BinOp(left=left, op=op, right=right):
                if _reckons(left, op, right, texts):
                    yield node
            case ast.AugAssign(target=target, op=op, value=value):
                if _reckons(target, op, value, texts):
                    yield node
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _FUNCTIONS:
                yield node


def _reckons(left: ast.expr, op: ast.operator, right: ast.expr, texts: "_Texts") -> bool:
    if isinstance(op, _REAL):
        return True
    if not isinstance(op, _EITHER):
        return False
    if isinstance(op, ast.Mod):
        return not texts.hold(left) and not isinstance(right, ast.Tuple | ast.Dict)
    return not texts.hold(left) and not texts.hold(right)


class _Texts:
    """What of one tree is a text, list or tuple."""

    def __init__(self, tree: ast.Module) -> None:
        self._imported = libraries.imported(tree)
        self._functions: set[str] = set()
        self._names: set[str] = set()
        for node in ast.walk(tree):
            self._bind(node)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                returned = [each.value for each in ast.walk(node) if isinstance(each, ast.Return) and each.value]
                if returned and all(self.hold(value) for value in returned):
                    self._functions.add(node.name)

    def _bind(self, node: ast.AST) -> None:
        """Notes the names that a statement or parameter makes texts."""
        targets: list[ast.expr] = []
        match node:
            case ast.Assign(targets=targets, value=value) if self.hold(value):
                pass
            case ast.AnnAssign(target=target, value=ast.expr() as value) if self.hold(value):
                targets = [target]
            case ast.arg(arg=name, annotation=ast.Name(id=kind)) if kind in _TEXT_TYPES:
                self._names.add(name)
            case _:
                return
        for each in targets:
            match each:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    self._names.add(name)

    def hold(self, node: ast.expr) -> bool:
        """Whether an expression is a text, list or tuple rather than a number."""
        match node:
            case ast.Constant(value=value):
                return isinstance(value, str | bytes)
            case ast.JoinedStr() | ast.List() | ast.Tuple() | ast.ListComp() | ast.Dict() | ast.Set():
                return True
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return self._is_name_of_text(name) or libraries.is_text(libraries.reference(node, self._imported))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name) as func):
                if name in _TEXTUAL or name in self._functions:
                    return True
                return libraries.is_text(libraries.reference(func, self._imported))
            case ast.BinOp(left=left, op=ast.Add() | ast.Mod() | ast.Mult() | ast.Div(), right=right):
                return self.hold(left) or self.hold(right)
        return False

    def _is_name_of_text(self, name: str) -> bool:
        return name in self._names or name in _DUNDER_TEXT or words_of(name)[-1:] in _LAST


_LAST: Final = frozenset((word,) for word in _TEXT_WORDS)


def _annotations(tree: ast.Module) -> set[int]:
    """The nodes inside annotations."""
    found: set[int] = set()
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            inside = getattr(node, field, None)
            if isinstance(inside, ast.AST):
                found.update(id(each) for each in ast.walk(inside))
    return found
