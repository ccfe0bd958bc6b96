"""Where the result of an expression goes."""

import ast


def is_dropped(statement: ast.AST | None, node: ast.expr) -> bool:
    """Whether the statement around an expression evaluates it and throws away what it gives.

    So does ``f()``, and so do ``[f(x) for x in xs]``, ``ready and f()`` and ``f() if ready else g()`` as statements.
    """
    todo = [statement.value] if isinstance(statement, ast.Expr) else []
    while todo:
        each = todo.pop()
        if each is node:
            return True
        match each:
            case ast.ListComp(elt=elt) | ast.SetComp(elt=elt):
                todo.append(elt)
            case ast.BoolOp(values=[*_, last]):
                todo.append(last)
            case ast.IfExp(body=body, orelse=orelse):
                todo += [body, orelse]
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                todo += elements
    return False
