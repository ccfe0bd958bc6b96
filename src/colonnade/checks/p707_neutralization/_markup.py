"""Which expressions build a text with tags in it, told before anything costly is asked of them."""

import ast

BUILDING = (ast.JoinedStr, ast.BinOp, ast.Call)


def builds_markup(node: ast.JoinedStr | ast.BinOp | ast.Call) -> bool:
    """Whether an expression puts values into a text that is, or may be (a name), one with a ``<``."""
    match node:
        case ast.JoinedStr():
            return has_angle(node)
        case ast.BinOp(op=ast.Add()):
            return has_angle(node)
        case ast.BinOp(left=text, op=ast.Mod()) | ast.Call(func=ast.Attribute(value=text, attr="format")):
            return isinstance(text, ast.Name) or has_angle(text)
    return False


def has_angle(node: ast.expr) -> bool:
    return any(
        isinstance(each, ast.Constant) and isinstance(each.value, str) and "<" in each.value for each in ast.walk(node)
    )
