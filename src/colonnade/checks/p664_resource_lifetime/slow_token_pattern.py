"""## What

A pattern in a lexer's table takes time that grows faster than the text.

## Why

A lexer tries its patterns at every place of a text that someone else wrote. One that can divide the same text in many
ways keeps a server busy for minutes with a few kilobytes.

## Bad

```python
from pygments.lexer import RegexLexer
from pygments.token import Name, Number

class Lexer(RegexLexer):
    tokens = {"root": [(r"[a-z]+[\\w-]*\\.v", Name), (r"(?:\\d+,?)+;", Number)]}
```

## Good

```python
from pygments.lexer import RegexLexer
from pygments.token import Name, Number

class Lexer(RegexLexer):
    tokens = {"root": [(r"[a-z][\\w-]{0,99}\\.v", Name), (r"\\d+(?:,\\d+)*;", Number)]}
```

## Fix

Rewrite the pattern so that each text can be divided in one way only, or bound its repetitions.

## Limits

Literal patterns alone are looked at. Searches that start over at each place are not counted.

## References

CWE-1333. Pygments documentation, Write your own lexer.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p664_resource_lifetime.catastrophic_regex import of_pattern
from colonnade.checks.syntax import last_name
from colonnade.summary.point import Answer, Outcome, Site


def judge(node: ast.ClassDef, site: Site) -> Answer:
    if not any(last_name(base).endswith("Lexer") for base in node.bases):
        return None
    return list(of_tables(node, site))


def of_tables(node: ast.ClassDef, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """Of each rule of the tables in the body of a lexer's class, where there is something to say."""
    for statement in node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="tokens")], value=ast.Dict(values=tables)):
                for rules in tables:
                    for rule in rules.elts if isinstance(rules, (ast.List, ast.Tuple)) else ():
                        pattern = rule.elts[0] if isinstance(rule, ast.Tuple) and rule.elts else None
                        known = site.value(pattern).consts if pattern is not None else None
                        said = of_pattern([each for each in known or () if isinstance(each, str)], ())
                        if pattern is not None and said is not None:
                            yield pattern, said


CHECK = Point(
    id="slow-token-pattern",
    title="Pattern of a lexer that takes too long on some texts",
    weakness=1333,
    fix="Rewrite the pattern so that each text can be divided in one way only, or bound its repetitions.",
    severity="medium",
    confidence="medium",
    reasons=("linear", "no unbounded repetition"),
    nodes=(ast.ClassDef,),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("lexer",)),
    judge=judge,
)
