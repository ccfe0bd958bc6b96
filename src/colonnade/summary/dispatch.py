"""The walker with the tables of all transfer functions."""

import ast

from colonnade.source import syntax
from colonnade.summary import (
    assignment,
    call,
    definition,
    display,
    expression,
    importing,
    language,
    partial,
    protocol,
    statement,
)
from colonnade.summary.walk import Walk

EXPRESSIONS = dict(expression.EXPRESSIONS)
STATEMENTS = dict(statement.STATEMENTS)
STATEMENTS |= {
    ast.FunctionDef: definition.walk_function,
    ast.AsyncFunctionDef: definition.walk_function,
    ast.ClassDef: definition.walk_class,
    ast.Import: importing.walk_import,
    ast.ImportFrom: importing.walk_import_from,
}
for name, function in (("TemplateStr", display.eval_template), ("Interpolation", display.eval_formatted)):
    EXPRESSIONS[getattr(syntax, name)] = function
language.SPECIAL["str"] = protocol.call_str
language.SPECIAL["functools.partial"] = partial.call_partial
STATEMENTS[syntax.TypeAlias] = statement.walk_nothing

Walk.expressions = EXPRESSIONS
Walk.statement_table = STATEMENTS
Walk.self_announced = statement.SELF_ANNOUNCED
Walk.attribute_function = staticmethod(expression.attribute)
Walk.assign_function = staticmethod(assignment.assign)
Walk.later_function = staticmethod(call.call_later)
Walk.lambda_function = staticmethod(definition.define_lambda)

walker = Walk
"""A new walk of one module; taken from here so that its tables are filled."""
