"""## What

A docstring says of its function what the code does not do: it describes a parameter that there is not, promises an
exception that nothing in the function can raise, or says that nothing is returned where something is.

## Why

Callers are written by the docstring. A check that is said to raise and does not, a parameter that is said to restrict
and is not there, leave them unprotected.

## Bad

```python
def find(name, limit):
    '''The entries of that name.

    :param name: what to look for
    :param maximum: how many at most
    '''
    return [name] * limit
```

## Good

```python
def find(name, limit):
    '''The entries of that name.

    :param name: what to look for
    :param limit: how many at most
    '''
    return [name] * limit
```

## Fix

Let the docstring say what the code does.

## Limits

Field lists (`:param x:`, `:raises X:`, `:returns: None`) and sections (`Args:`, `Raises:`) are read. A promised
exception is looked for in functions that call nothing that could raise it; parameters are compared where the function
takes no arbitrary keywords.

## References

CWE-1116. PEP 257; Sphinx documentation, Info field lists.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own, own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

PARAM: Final = re.compile(r"^\s*:param(?:eter)?[ \t]+(?:[\w.\[\], |]+[ \t]+)?\\?\*{0,2}(\w+)[ \t]*(?::|$)", re.M)
RAISES: Final = re.compile(r"^\s*:raises?\s+([\w.]+)\s*:", re.M)
NOTHING: Final = re.compile(r"^\s*:returns?:\s*(None|nothing)\.?\s*$", re.M | re.I)
BOOLEAN: Final = re.compile(r"^\s*:returns?:\s*(True|False|whether|bool)\b", re.M)
SECTION: Final = re.compile(r"^( *)(Args|Raises):\s*\n((?:\1 +\S.*\n|\s*\n)*)", re.M)
ENTRY: Final = re.compile(r" *\*{0,2}([\w.]+)(?: \([^)]*\))?:")
REMARKS: Final = frozenset(("Default", "Defaults", "Note", "Notes", "Example", "Examples", "Type", "Optional"))
"""Words before a colon in a section that speak of the parameter above."""
ENDS: Final = (ast.Return, ast.Raise, ast.Yield, ast.YieldFrom)
QUIET: Final = frozenset(("str", "repr", "len", "isinstance", "list", "dict", "set", "tuple", "sorted"))
RISKY: Final = (
    ast.Raise, ast.Assert, ast.Await, ast.Yield, ast.YieldFrom, ast.With, ast.For, ast.Subscript, ast.BinOp,
    ast.Compare, ast.Attribute, ast.Import, ast.ImportFrom,
)  # fmt: skip


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    text = ast.get_docstring(node, clean=False) if node.body and isinstance(node.body[0], ast.Expr) else None
    if not text or ":" not in text:
        return None
    out: list[tuple[ast.AST, Outcome]] = [(node, Weak(message)) for message in contradictions(node, text)]
    if out or not any(form.search(text) for form in (PARAM, RAISES, NOTHING, SECTION)):
        return out
    return [(node, Safe("says what the code does"))]


def contradictions(node: ast.FunctionDef | ast.AsyncFunctionDef, text: str) -> Iterator[str]:
    """What the docstring says and the code does not do."""
    args = node.args
    given = [each.arg for each in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg) if each]
    stated = PARAM.findall(text) or section(text, "Args")
    strange = [name for name in stated if name not in given and name not in REMARKS]
    missing = [name for name in given if name not in stated and name not in ("self", "cls")]
    if strange and args.kwarg is None and args.vararg is None and not is_outer(node):
        also = f", and not `{missing[0]}`" if missing else ""
        yield f"The docstring of `{node.name}` describes a parameter `{strange[0]}` that there is not{also}."
    if is_stub(node):
        return
    promised = RAISES.findall(text) or section(text, "Raises")
    if promised and is_quiet(node):
        yield f"The docstring of `{node.name}` promises `{promised[0]}`, and nothing in the function raises it."
    if BOOLEAN.search(text) and not any(isinstance(each, ENDS) for each in own_nodes(node)):
        yield f"The docstring of `{node.name}` promises True or False, and it returns nothing."
    if NOTHING.search(text):
        value = next((each for each in own(node, ast.Return) if not is_none(each.value)), None)
        if value is not None and not any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in own_nodes(node)):
            yield f"The docstring of `{node.name}` says that it returns nothing, and it returns something."


def section(text: str, title: str) -> list[str]:
    """The names that a section of a docstring lists, each on a line of its own with a colon behind."""
    for match in SECTION.finditer(text):
        if match[2] == title:
            lines = [line for line in match[3].splitlines() if line.strip()]
            least = min((len(line) - len(line.lstrip()) for line in lines), default=0)
            return [each[1] for line in lines if line[least] != " " and (each := ENTRY.match(line)) is not None]
    return []


def is_none(value: ast.expr | None) -> bool:
    """Whether a ``return`` gives nothing, or what a call that may give nothing gave."""
    if isinstance(value, ast.Constant):
        return value.value is None
    return value is None or isinstance(value, (ast.Call, ast.Await))


def is_outer(node: ast.AST) -> bool:
    """Whether a decorator, or a function inside, may be the one that is described."""
    return bool(getattr(node, "decorator_list", ())) or bool(own(node, ast.FunctionDef, ast.AsyncFunctionDef))


def is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether the body does nothing, for others are to do what the docstring says."""
    rest = [each for each in node.body[1:] if not isinstance(each, ast.Pass)]
    return not rest or is_outer(node)


def is_quiet(node: ast.AST) -> bool:
    """Whether nothing in a function may raise an exception of any class that it would name."""
    for each in own_nodes(node):
        if isinstance(each, RISKY):
            return False
        if isinstance(each, ast.Call) and not (isinstance(each.func, ast.Name) and each.func.id in QUIET):
            return False
    return True


CHECK = Point(
    id="docstring-contradicts",
    title="Docstring that contradicts the code",
    weakness=1116,
    fix="Let the docstring say what the code does.",
    severity="note",
    confidence="high",
    once_a_file=True,
    reasons=("says what the code does",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset((":param", ":raise", ":return", "args:", "raises:")),
    judge=judge,
)
