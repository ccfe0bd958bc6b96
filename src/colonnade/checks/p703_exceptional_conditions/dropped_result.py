"""## What

A call whose whole effect is its result, and whose result is thrown away: a text is escaped, two digests are compared,
a list is sorted, part of the data is sent, and the program goes on with what it had.

## Why

What looks like a protection is none: the text goes out as it came, the comparison decides nothing, the rest of the data
is never sent.

## Bad

```python
import html

def greet(name):
    html.escape(name)
    return "<p>" + name + "</p>"
```

## Good

```python
import html

def greet(name):
    name = html.escape(name)
    return "<p>" + name + "</p>"
```

## Fix

Use the result.

## Limits

Statements in a `try`, which may be there for the exception, are left alone.

## References

CWE-252.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.remark import beside
from colonnade.checks.syntax import everywhere, last_name, module_of, own, same
from colonnade.summary.drop import is_dropped
from colonnade.summary.point import Answer, Safe, Site, Weak

TEXT: Final = frozenset(
    ("replace", "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "casefold", "format", "encode",
     "decode", "split", "removeprefix", "removesuffix", "zfill", "translate", "swapcase", "expandtabs")
)  # fmt: skip
"""Methods of texts, which never change the text itself."""
PLAIN: Final = ("str", "bytes", "int", "float", "bool", "list", "dict", "set", "tuple")
BUILTINS: Final = frozenset(("sorted", "reversed", "len", "str", "repr", "bool", "min", "max", "sum", "abs", "round"))


def judge(node: ast.Expr, site: Site) -> Answer:
    call = node.value
    if not isinstance(call, ast.Call):
        return None
    if is_returned_elsewhere(node, call, site):
        message = (
            f"`{site.text(call.func)}` is made here and given back elsewhere in the function: no `return` stands here."
        )
        return [(call, Weak(message))]
    if not is_pure(call, site):
        return None
    if any(isinstance(each, (ast.Try, ast.TryStar)) for each in site.statements) or site.role == "test":
        return Safe("run for the error it may raise")
    severity = "high" if any("auth-check" in fact.marks for fact in site.facts(call)) else ""
    message = f"The result of `{site.text(call.func)}` is all that the call does, and is thrown away."
    return [
        (
            call,
            Weak(
                message, severity=severity, confidence="medium" if runs_others(call, site) or beside(call, site) else ""
            ),
        )
    ]


def is_returned_elsewhere(node: ast.Expr, call: ast.Call, site: Site) -> bool:
    """Whether a statement makes an object of a class that the function makes at its end to give it back."""
    name = last_name(call.func)
    if not name[:1].isupper() or name.isupper() or any(isinstance(each, ast.Try) for each in site.statements):
        return False
    given = [each.value for each in own(site.function.node, ast.Return) if isinstance(each.value, ast.Call)]
    others = [each for each in own(site.function.node, ast.Expr) if isinstance(each.value, ast.Call)]
    same_class = [each for each in others if last_name(each.value.func) == name]  # type: ignore[attr-defined]
    return same_class == [node] and any(same(each.func, call.func) for each in given)


def runs_others(call: ast.Call, site: Site) -> bool:
    """Whether a builtin asks an object of a class that is not known, whose method may do more than answer."""
    if not isinstance(call.func, ast.Name):
        return False
    return not all(site.value(each).has_type(*PLAIN) for each in call.args if not isinstance(each, ast.Starred))


def is_told_to_raise(call: ast.Call) -> bool:
    """Whether a question about rights raises in place of answering."""
    return any("raise" in (each.arg or "") for each in call.keywords) or len(call.args) > 3


def is_pure(call: ast.Call, site: Site) -> bool:
    """Whether a call has no effect but its result."""
    match call.func:
        case ast.Name(id=name) if name in BUILTINS:
            return site.refs(call.func) == (name,) or site.refs(call.func) == (f"builtins.{name}",)
        case ast.Attribute(value=owner, attr=attr) if attr in TEXT:
            return site.value(owner).has_type("str", "bytes") and not isinstance(owner, ast.Constant)
    facts = site.facts(call)
    return bool(facts) and all(
        (any(param.sanitizes for param in fact.params) and fact.returns not in ((), ("None",)) and not fact.raises)
        or "digest-compare" in fact.marks
        or ("auth-check" in fact.marks and fact.returns == ("bool",) and not is_told_to_raise(call))
        for fact in facts
    )


def when(node: ast.AST, site: Site) -> Answer:
    """Of a call that may write less than it is given."""
    match site.statements[-1] if site.statements else None:
        case ast.Expr() as statement if isinstance(node, ast.Call) and is_dropped(statement, node):
            if site.role == "test" or is_short(node, site):
                return Safe("too short to be cut")
            if any(each.attr == "SOCK_DGRAM" for each in everywhere(module_of(site), ast.Attribute)):
                return Safe("a datagram goes as a whole")
            message = f"`{site.text(node.func)}` may send a part, and nobody looks at how much it was."
            return Weak(message, confidence="" if is_method(node, site) else "medium")
    return Safe("the result is used")


def is_method(node: ast.Call, site: Site) -> bool:
    """Whether an object writes, as a socket does; a descriptor mostly blocks until all is written."""
    return any("()" in ref for ref in site.refs(node.func))


def is_short(node: ast.Call, site: Site) -> bool:
    """Whether what is written is a literal of a few bytes."""
    consts = site.value(node.args[-1]).consts if node.args else None
    return bool(consts) and all(isinstance(c, (bytes, str)) and len(c) <= 64 for c in consts or ())


CHECK = Call(
    id="dropped-result",
    title="Result that is all a call does is thrown away",
    weakness=252,
    message="`{callee}` may send a part, and nobody looks at how much it was.",
    fix="Use the result.",
    severity="low",
    confidence="high",
    uses=("partial-write",),
    when=when,
    unseen="whether the result is used is not known",
    nodes=(ast.Expr,),
    judge=judge,
    reasons=(
        "run for the error it may raise",
        "the result is used",
        "too short to be cut",
        "a datagram goes as a whole",
    ),
)
