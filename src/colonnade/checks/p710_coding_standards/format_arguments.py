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

Only literal format strings are read, translated ones too: `_("...")`. Arguments that are unpacked are not counted.

## References

CWE-685, CWE-628. Python library reference, `str.format`; printf-style String Formatting.
"""

import ast
import builtins

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._locals import is_locals
from colonnade.checks.p710_coding_standards._message import (
    FILLED,
    literal,
    number,
    of_assignment,
    of_locals,
    of_log,
    of_names,
    of_translation,
)
from colonnade.checks.p710_coding_standards._placeholder import braces, mistyped, percent, unfinished
from colonnade.checks.syntax import everywhere, last_name, module_of
from colonnade.summary.point import Answer, Site, Undecided, Weak


def judge(node: ast.BinOp | ast.Call | ast.Assign, site: Site) -> Answer:
    match node:
        case ast.BinOp(left=left, op=ast.Mod(), right=right):
            text = literal(left)
            return of_percent(node, text, right, site) if text is not None else None
        case ast.Assign():
            return list(of_assignment(node, site))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return of_braces(node, text, site)
        case ast.Call(args=[first, _, *_]) if is_raised(node, site):
            text = literal(first)
            return of_exception(node, text, site) if text is not None else None
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="self"), attr="fail" | "skipTest"),
            args=[ast.Constant(value=str(text)), _, *_],
        ) if site.role == "test":
            wanted = percent(text)
            if wanted is not None and wanted[0]:
                return Weak(f"`{site.text(node.func)}` takes a message alone and does not fill it.", weakness=628)
        case ast.Call():
            return of_log(node, site) or of_translation(node)
    return None


def of_percent(node: ast.BinOp, text: str, right: ast.expr, site: Site) -> Answer:
    unclear = unfinished(text)
    if unclear:
        return Weak(f"No conversion stands behind `%({unclear})`.", weakness=628)
    if isinstance(right, ast.Dict) and mistyped(text):
        return of_names(text, frozenset(), right)
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
        return of_names(text, names, right)
    elif is_locals(right):
        return of_locals(names, site)
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
    if wanted is None or not any(wanted):
        return None
    message = f"`{last_name(made.func)}` does not fill `{site.text(made.args[0])}`; the arguments stay beside it."
    if all(is_builtin_error(ref) for ref in site.refs(made.func) or ("?",)):
        return Weak(message, weakness=628)
    rest = made.args[1:]
    fits = len(rest) == 1 and isinstance(rest[0], ast.Dict) if wanted[1] else len(rest) == wanted[0]
    if not fits or made.keywords or fills(last_name(made.func), site):
        return Undecided("the exception may fill its text")
    message = f"`{last_name(made.func)}` is given a text and what is to be put there, and mostly does not fill it."
    return Weak(message, weakness=628, confidence="medium")


def fills(name: str, site: Site) -> bool:
    """Whether an exception of the same file has a constructor of its own, or others raise it so as well."""
    module = module_of(site)
    if any(each.name == name for each in everywhere(module, ast.ClassDef)):
        return True
    alike = [
        each.exc
        for each in everywhere(module, ast.Raise)
        if isinstance(each.exc, ast.Call) and last_name(each.exc.func) == name and len(each.exc.args) > 1
    ]
    return len(alike) > 1


def is_builtin_error(ref: str) -> bool:
    kind = getattr(builtins, ref, None)
    return isinstance(kind, type) and issubclass(kind, BaseException)


CHECK = Point(
    id="format-arguments",
    title="Placeholders and arguments that disagree",
    weakness=685,
    also=(628,),
    fix="Give one argument for each placeholder; fill the text of an exception before it is raised.",
    severity="low",
    confidence="high",
    reasons=("every placeholder is filled",),
    nodes=(ast.BinOp, ast.Call, ast.Assign),
    judge=judge,
)
