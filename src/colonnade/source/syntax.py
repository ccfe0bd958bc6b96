"""Node classes that a newer `ast` has and the running one may lack. Use these names instead of `ast`'s."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info < (3, 12):

    class TypeAlias(ast.stmt):
        """`type name[type_params] = value` (PEP 695)."""

        _fields = __match_args__ = ("name", "type_params", "value")
        name: ast.Name
        type_params: list[type_param]
        value: ast.expr

        if TYPE_CHECKING:

            def __init__(self, *args: Any, **kwargs: Any) -> None: ...

    class type_param(ast.AST):
        """One of TypeVar, ParamSpec and TypeVarTuple. default_value (PEP 696): set only where there is one."""

        _attributes = ("lineno", "col_offset", "end_lineno", "end_col_offset")
        name: str
        lineno: int
        col_offset: int
        end_lineno: int
        end_col_offset: int

    class TypeVar(type_param):
        """`T: bound = default_value`."""

        _fields = __match_args__ = ("name", "bound", "default_value")
        bound: ast.expr | None = None
        default_value: ast.expr | None = None

    class ParamSpec(type_param):
        """`**P = default_value`."""

        _fields = __match_args__ = ("name", "default_value")
        default_value: ast.expr | None = None

    class TypeVarTuple(type_param):
        """`*Ts = default_value`."""

        _fields = __match_args__ = ("name", "default_value")
        default_value: ast.expr | None = None

else:
    from ast import ParamSpec, TypeAlias, TypeVar, TypeVarTuple, type_param

if TYPE_CHECKING or sys.version_info < (3, 14):

    class TemplateStr(ast.expr):
        """`t"..."` (PEP 750). values: Constant and Interpolation."""

        _fields = __match_args__ = ("values",)
        values: list[ast.expr]

        if TYPE_CHECKING:

            def __init__(self, *args: Any, **kwargs: Any) -> None: ...

    class Interpolation(ast.expr):
        """One field of a t-string. str: the source of `value`; conversion and format_spec as in FormattedValue."""

        _fields = __match_args__ = ("value", "str", "conversion", "format_spec")
        value: ast.expr
        str: Any  # a str; the annotation would name this field
        conversion: int
        format_spec: ast.expr | None = None

        if TYPE_CHECKING:

            def __init__(self, *args: Any, **kwargs: Any) -> None: ...

else:
    from ast import Interpolation, TemplateStr

__all__ = [
    "Interpolation",
    "ParamSpec",
    "TemplateStr",
    "TypeAlias",
    "TypeVar",
    "TypeVarTuple",
    "type_param",
]
