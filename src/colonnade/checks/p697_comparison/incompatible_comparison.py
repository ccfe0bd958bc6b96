"""## What

A comparison between values whose types do not go together: text equal to a number or to bytes, a number in a text, a
class equal to its name, text less than a number; and a number added to a text.

## Why

Python does not complain about an equality: `==` is simply always false and `!=` always true, so the branch behind it is
always or never taken. A comparison of a request's text with a number, or of a digest's bytes with its hexadecimal text,
denies everyone or admits everyone. The others raise `TypeError` where the program first comes by.

## Bad

```python
def is_root(uid_text: str) -> bool:
    return uid_text.strip() == 0
```

## Good

```python
def is_root(uid_text: str) -> bool:
    return int(uid_text) == 0
```

## Fix

Convert one side to the type of the other before comparing.

## Limits

Only values whose builtin type is certain are compared; classes may define equality as they like.

## References

CWE-1024, CWE-704. Python Language Reference, 6.10.1 Value comparisons.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, last_name, own, same
from colonnade.summary.point import Answer, Safe, Site, Weak

FAMILIES: Final = {
    "str": "text", "bytes": "bytes", "bytearray": "bytes", "int": "number", "float": "number", "bool": "number",
    "complex": "number", "list": "list", "tuple": "tuple", "dict": "dict", "set": "set", "frozenset": "set",
}  # fmt: skip
WORDS: Final = {"number": "a number", "text": "text", "bytes": "bytes"}
MADE: Final = {**FAMILIES, "repr": "text", "len": "number", "ord": "number", "chr": "text", "hex": "text"}
"""What calls of the language give."""
ORDERS: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
TEXTS: Final = ("text", "bytes")
MIXED: Final = ({"text", "number"}, {"text", "bytes"}, {"bytes", "number"})


def judge(node: ast.Compare | ast.BinOp, site: Site) -> Answer:
    if isinstance(node, ast.BinOp):
        return judge_sum(node, site) if isinstance(node.op, ast.Add) else None
    if len(node.ops) != 1:
        return None
    op, other = node.ops[0], node.comparators[0]
    always = "false" if isinstance(op, ast.Eq) else "true"
    if is_class(node.left) and isinstance(op, (ast.Eq, ast.NotEq)) and certain(other, site) == "text":
        return Weak(f"`{site.text(node)}` compares a class with text and is always {always}.")
    if is_called(node.left, site) and isinstance(op, (ast.Eq, ast.NotEq)) and certain(other, site) == "text":
        return Weak(f"`{site.text(node)}` compares a function, which is called here, with text: it is always {always}.")
    if isinstance(op, (ast.Eq, ast.NotEq)):
        left, right = family(node.left, site), family(other, site)
        if not left or not right:
            return None
    else:
        left, right = certain(node.left, site), certain(other, site)
        if not left or not right or not isinstance(op, (ast.In, ast.NotIn, *ORDERS)):
            return None
    sides = " with ".join(WORDS.get(each, f"a {each}") for each in (left, right))
    if isinstance(op, (ast.In, ast.NotIn)) and (right not in TEXTS or (right == "bytes" and left == "number")):
        return None
    if left == right:
        return Safe("both sides are of one type")
    if site.role == "test":
        return Safe("a test that values of two types differ")
    if isinstance(op, (ast.In, ast.NotIn)):
        return Weak(f"`{site.text(node)}` looks for {WORDS.get(left, f'a {left}')} in {right} and raises `TypeError`.")
    if isinstance(op, ORDERS):
        return Weak(f"`{site.text(node)}` compares {sides} and raises `TypeError`.")
    return Weak(f"`{site.text(node)}` compares {sides} and is always {always}.")


def judge_sum(node: ast.BinOp, site: Site) -> Answer:
    """Of a text and a number, added."""
    left = certain(node.left, site)
    right = certain(node.right, site) if left else ""
    if {left, right} not in MIXED:
        return None
    sides = " and ".join(WORDS[each] for each in (left, right))
    return Weak(f"`{site.text(node)}` adds {sides} and raises `TypeError`.", weakness=704)


def is_called(node: ast.expr, site: Site) -> bool:
    """Whether the function calls what a name holds, which it gives no other value and takes for nothing else."""
    if not isinstance(node, ast.Name):
        return False
    function = site.function.node
    if any(each.id == node.id and not isinstance(each.ctx, ast.Load) for each in own(function, ast.Name)):
        return False
    calls = own(function, ast.Call)
    return any(same(call.func, node) for call in calls) and not any(
        last_name(call.func) in ("isinstance", "callable", "hasattr", "str")
        and any(same(arg, node) for arg in call.args)
        for call in calls
    )


def is_class(node: ast.expr) -> bool:
    """Whether an expression is ``type(x)``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "type"
        and len(node.args) == 1
    )


def certain(node: ast.expr, site: Site) -> str:
    """The family of the type that an expression has by what is written here, or the empty string."""
    match node:
        case ast.Constant(value=value):
            return FAMILIES.get(type(value).__name__, "")
        case ast.JoinedStr() | ast.BinOp(left=ast.Constant(value=str()), op=ast.Mod()):
            return "text"
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            first = certain(left, site) or certain(right, site)
            return first if first in TEXTS else ""
        case ast.Call(func=ast.Name(id=name)):
            return MADE.get(name, "") if name in site.refs(node.func) else ""
        case ast.Call(func=ast.Attribute(value=base, attr="strip" | "lower" | "upper" | "replace" | "join")):
            first = certain(base, site)
            return first if first in TEXTS else ""
        case ast.Name(id=name):
            return annotated(name, site.function.node)
    return ""


def annotated(name: str, function: ast.AST) -> str:
    """The family that a parameter's annotation states, where the function neither sets it anew nor asks its type."""
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return ""
    args = function.args
    for each in (*args.posonlyargs, *args.args, *args.kwonlyargs):
        if each.arg == name and isinstance(each.annotation, ast.Name):
            for use in own(function, ast.Name):
                if use.id == name and isinstance(use.ctx, ast.Store):
                    return ""
            asked = [call for call in own(function, ast.Call) if last_name(call.func) in ("isinstance", "type")]
            if any(isinstance(part, ast.Name) and part.id == name for call in asked for part in ast.walk(call)):
                return ""
            return FAMILIES.get(each.annotation.id, "")
    return ""


def family(node: ast.expr, site: Site) -> str:
    """The family of types within which equality is possible, where all that an expression may be lies in one."""
    found = certain(node, site)
    if found:
        return found
    whole = assigned_once(site, node.id) if isinstance(node, ast.Name) else node
    value = site.value(node)
    parts = list(ast.walk(whole)) if whole is not None else []
    reads = any(isinstance(each, ast.Call) and last_name(each.func).startswith("read") for each in parts)
    if value.consts is None and (not parts or reads or any(isinstance(each, ast.Subscript) for each in parts)):
        return ""
    refs = {FAMILIES.get(ref.partition("[")[0].removesuffix("()"), "") for ref in value.refs}
    if value.consts is not None:
        refs |= {FAMILIES.get(type(c).__name__, "") for c in value.consts}
    return refs.pop() if len(refs) == 1 and (value.none == -2 or value.consts is not None) else ""


CHECK = Point(
    id="incompatible-comparison",
    title="Comparison of types that do not go together",
    weakness=1024,
    also=(704,),
    fix="Convert one side to the type of the other before comparing.",
    severity="medium",
    confidence="medium",
    reasons=("both sides are of one type", "a test that values of two types differ"),
    nodes=(ast.Compare, ast.BinOp),
    judge=judge,
)
