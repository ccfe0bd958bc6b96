"""## What

A message holds `{name}` where `name` is a variable of the function, and is neither an f-string nor formatted; or a
built-in exception is given a text with `%s` and nothing for it.

## Why

Who reads the log or the error sees the placeholder. What was to be known of a failure, or of an attack, is lost.

## Bad

```python
def load(path):
    if not path:
        raise ValueError("cannot load {path}")
```

## Good

```python
def load(path):
    if not path:
        raise ValueError(f"cannot load {path}")
```

## Fix

Put an `f` before the quotes, or call `format`.

## Limits

Texts of exceptions, log messages and printed texts are looked at. Of texts that are returned, those in files that
format no text by `format`; a caller elsewhere may do so.

## References

CWE-628. Python Language Reference, 2.4.3 Formatted string literals.
"""

import ast
import builtins
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, last_name, module_of, own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

FIELD: Final = re.compile(r"(?<!\{)\{([A-Za-z_]\w*)(?:\.\w+|\[\w+\])*(?:![rsa])?(?::[^{}]*)?\}(?!\})")
DIRECTIVE: Final = re.compile(r"(?<!%)(?:%%)*%-?\d*\.?\d*([A-Za-z])")
LOGS: Final = frozenset(("debug", "info", "warning", "warn", "error", "exception", "critical"))
LOGGERS: Final = ("log", "logger", "logging")


def judge(node: ast.Call | ast.Raise | ast.Return, site: Site) -> Answer:
    if isinstance(node, ast.Return):
        return judge_return(node, site)
    bare = percent(node)
    if bare is not None:
        return [(bare, Weak(f"`{site.text(bare)}` holds a placeholder, and nothing fills it.", confidence="medium"))]
    texts = [each for each in said(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return list(of_texts(texts, site)) if texts and not isinstance(site.function.node, ast.Module) else None


def percent(node: ast.Call | ast.Raise) -> ast.Constant | None:
    """The text with ``%s`` that a built-in exception is given alone, or ``print`` before a value."""
    match node:
        case ast.Raise(
            exc=ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(text)) as given], keywords=[])
        ):
            is_builtin = isinstance(getattr(builtins, name, None), type)
            return given if is_builtin and is_placed(text) else None
        case ast.Call(func=ast.Name(id="print"), args=[ast.Constant(value=str(text)) as given, _, *_]):
            return given if is_placed(text) else None
    return None


def is_placed(text: str) -> bool:
    """Whether every sign of a format in a text is one of a value: a date's format has others."""
    found = DIRECTIVE.findall(text)
    return bool(found) and set(found) <= set("srd")


def judge_return(node: ast.Return, site: Site) -> Answer:
    """Of a text that is returned with placeholders for what the function knows."""
    match node.value:
        case ast.Constant(value=str(text)) if fields := FIELD.findall(text):
            known = local_names(site.function.node)
            if not all(field in known for field in fields) or " " not in text:
                return None
            if any(each.attr in ("format", "format_map") for each in everywhere(module_of(site), ast.Attribute)):
                return None
            return Weak(
                f"`{{{fields[0]}}}` stands in the text as it is written: nothing fills it here.", confidence="low"
            )
    return None


def said(node: ast.Call | ast.Raise) -> list[ast.expr]:
    """The arguments that become a message."""
    match node:
        case ast.Raise(exc=ast.Call(args=args) as call):
            return [] if is_filled(call) else [each for each in args if not is_named(each, call)]
        case ast.Call(func=ast.Name(id="print"), args=args):
            return args
        case ast.Call(func=ast.Attribute(value=owner, attr=attr), args=[text], keywords=[]) if attr in LOGS:
            return [text] if last_name(owner).strip("_").lower() in LOGGERS else []
    return []


def is_filled(call: ast.Call) -> bool:
    """Whether the call hands the values over by their names, beside the text: the callee puts them in."""
    return any(
        isinstance(each, ast.Dict) and any(isinstance(key, ast.Constant) for key in each.keys)
        for each in (*call.args, *(keyword.value for keyword in call.keywords))
    )


def is_named(text: ast.expr, call: ast.Call) -> bool:
    """Whether the call gives a field of the text by its name."""
    fields = FIELD.findall(text.value) if isinstance(text, ast.Constant) and isinstance(text.value, str) else ()
    return any(keyword.arg in fields for keyword in call.keywords)


def of_texts(texts: list[ast.Constant], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for text in texts:
        fields = FIELD.findall(str(text.value))
        if not fields:
            continue
        known = local_names(site.function.node)
        if all(field in known for field in fields):
            yield text, Weak(f"`{{{fields[0]}}}` stands in the message as it is written: nothing fills it.")
        else:
            yield text, Safe("names nothing of the function")


def local_names(function: ast.AST) -> set[str]:
    """The parameters and variables of a function."""
    args = getattr(function, "args", None)
    given = {each.arg for each in ast.walk(args) if isinstance(each, ast.arg)} if args is not None else set()
    return given | {each.id for each in own(function, ast.Name) if isinstance(each.ctx, ast.Store)}


CHECK = Point(
    id="unfilled-placeholder",
    title="Placeholder of a message that nothing fills",
    weakness=628,
    fix="Put an `f` before the quotes, or call `format`.",
    severity="low",
    confidence="high",
    reasons=("names nothing of the function",),
    nodes=(ast.Call, ast.Raise, ast.Return),
    callees=LOGS | {"print"},
    judge=judge,
)
