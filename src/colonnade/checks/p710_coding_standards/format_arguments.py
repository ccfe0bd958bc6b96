"""## What

A format string whose placeholders do not agree with its arguments: `"%s %s" % (a,)`, `"{} {}".format(a)`, a log message
with more or fewer arguments than placeholders, or an exception that is given the arguments of a format it never fills.

## Why

The call raises, or the message reaches its reader with the placeholder in it. Both happen where something has gone
wrong already, and what is lost is the account of it.

## Bad

```python
def describe(name, size):
    return "%s has %d bytes of %d" % (name, size)
```

## Good

```python
def describe(name, size):
    return "%s has %d bytes" % (name, size)
```

## Fix

Give one argument for each placeholder; fill the text of an exception before it is raised.

## Limits

Only literal format strings are read. Arguments that are unpacked are not counted.

## References

CWE-685, CWE-628. Python library reference, `str.format`; printf-style String Formatting.
"""

import ast
import builtins
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._placeholder import braces, percent
from colonnade.checks.syntax import last_name
from colonnade.library.fact import FunctionFact, ParamKind
from colonnade.summary.point import Answer, Safe, Site, Weak

FILLED: Final = Safe("every placeholder is filled")


def judge(node: ast.BinOp | ast.Call, site: Site) -> Answer:
    match node:
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod(), right=right):
            return of_percent(node, text, right, site)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return of_braces(node, text, site)
        case ast.Call(args=[ast.Constant(value=str(text)), _, *_]) if is_raised(node, site):
            return of_exception(node, text, site)
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="self"), attr="fail" | "skipTest"),
            args=[ast.Constant(value=str(text)), _, *_],
        ) if site.role == "test":
            wanted = percent(text)
            if wanted is not None and wanted[0]:
                return Weak(f"`{site.text(node.func)}` takes a message alone and does not fill it.", weakness=628)
        case ast.Call():
            return of_log(node, site)
    return None


def of_percent(node: ast.BinOp, text: str, right: ast.expr, site: Site) -> Answer:
    wanted = percent(text)
    if wanted is None:
        return None
    count, names = wanted
    given: int | None = None
    if isinstance(right, ast.Tuple):
        if any(isinstance(element, ast.Starred) for element in right.elts):
            return None
        given = len(right.elts)
    elif isinstance(right, ast.Dict):
        keys = {key.value for key in right.keys if isinstance(key, ast.Constant)}
        lacking = sorted(names - keys)
        if lacking and len(keys) == len(right.keys):
            return Weak(f"`%({lacking[0]})` has no argument: the dictionary has no such key.", weakness=628)
        return FILLED if names else None
    elif isinstance(right, (ast.Constant, ast.JoinedStr)) or site.value(right).has_type("str", "int", "float", "bool"):
        given = 1
    if given is None or (names and not isinstance(right, ast.Tuple)):
        return None
    if names:
        return Weak(f"`%({min(names)})` needs a mapping and is given a tuple.", weakness=628)
    return FILLED if given == count else Weak(f"The format has {number(count)} and is given {given}.")


def of_braces(node: ast.Call, text: str, site: Site) -> Answer:
    wanted = braces(text)
    unpacks = any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords)
    if wanted is None or unpacks:
        return None
    count, names = wanted
    given = {keyword.arg for keyword in node.keywords}
    lacking = sorted(names - given)
    if count > len(node.args):
        return Weak(f"The format has {number(count)} and is given {len(node.args)}.")
    if lacking:
        return Weak(f"`{{{lacking[0]}}}` has no argument.", weakness=628)
    if count < len(node.args):
        return Weak(f"The format has {number(count)} and is given {len(node.args)}.", severity="note")
    return FILLED


def is_raised(node: ast.Call, site: Site) -> bool:
    last = site.statements[-1] if site.statements else None
    return isinstance(last, ast.Raise) and last.exc is node


def of_exception(made: ast.Call, text: str, site: Site) -> Answer:
    wanted = percent(text)
    if wanted is None or not wanted[0] or any(not is_builtin_error(ref) for ref in site.refs(made.func) or ("?",)):
        return None
    message = f"`{last_name(made.func)}` does not fill `{site.text(made.args[0])}`; the arguments stay beside it."
    return Weak(message, weakness=628)


def is_builtin_error(ref: str) -> bool:
    kind = getattr(builtins, ref, None)
    return isinstance(kind, type) and issubclass(kind, BaseException)


def of_log(node: ast.Call, site: Site) -> Answer:
    index = next((i for i in (message_index(fact) for fact in site.facts(node)) if i is not None), None)
    if index is None or len(node.args) <= index or any(isinstance(arg, ast.Starred) for arg in node.args):
        return None
    text = node.args[index]
    if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
        return None
    rest = node.args[index + 1 :]
    wanted = percent(text.value)
    if wanted is None or (len(rest) == 1 and (wanted[1] or isinstance(rest[0], ast.Dict))):
        return None
    if not rest:
        return None
    if wanted[1] or wanted[0] != len(rest):
        return Weak(f"The message has {number(wanted[0])} and is given {len(rest)}.")
    return FILLED


def message_index(fact: FunctionFact) -> int | None:
    """The position of a log function's message that its further arguments fill, or None."""
    params = fact.params
    index = next((i for i, p in enumerate(params) if p.name == "msg" and "log" in p.sinks), None)
    takes_rest = index is not None and any(p.kind == ParamKind.VAR_POSITIONAL for p in params[index:])
    return index if takes_rest else None


def number(count: int) -> str:
    return f"{count or 'no'} placeholder{'' if count == 1 else 's'}"


CHECK = Point(
    id="format-arguments",
    title="Placeholders and arguments that disagree",
    weakness=685,
    also=(628,),
    fix="Give one argument for each placeholder; fill the text of an exception before it is raised.",
    severity="low",
    confidence="high",
    reasons=("every placeholder is filled",),
    nodes=(ast.BinOp, ast.Call),
    judge=judge,
)
