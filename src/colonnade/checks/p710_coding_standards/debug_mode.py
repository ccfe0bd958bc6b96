"""## What

An application is started in debug mode, or a debugger is entered.

## Why

Debug pages show source, settings and variables to whoever causes an error, and interactive debuggers run code that a
client sends.

## Bad

```python
from flask import Flask

app = Flask(__name__)
app.run(debug=True)
```

## Good

```python
import os

from flask import Flask

app = Flask(__name__)
app.run(debug=os.environ.get("SHOP_DEBUG") == "1")
```

## Fix

Switch it on from the environment of a developer's machine only.

## Limits

A settings module is known by its name or by the settings it assigns.

## References

CWE-489, CWE-215.
"""

import ast
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.purpose import given, ingredients, word_set
from colonnade.checks.syntax import conditions
from colonnade.summary.point import Answer, Safe, Site, Weak

SWITCHES: Final = frozenset({"debug", "debugger", "pdb", "mortem", "interactive", "inspect"})


def behind_switch(node: ast.AST, site: Site) -> Answer:
    """Safe where a test of a switch that is named so decides whether the place is reached."""
    if any(SWITCHES & word_set(ingredients(test)) for test, _ in conditions(site, node)):
        return Safe("behind a switch")
    run = any(isinstance(each, ast.Name) and each.id == "__name__" for test, _ in conditions(site, node)
              for each in ast.walk(test))  # fmt: skip
    stated = given(node, site, "debug-on") if isinstance(node, ast.Call) else ()
    names = {param.name for param, each in stated if each is not None}
    return Weak("", confidence="medium") if run or names == {"reload"} else None


CHECK = Call(
    id="debug-mode",
    title="Debugger or debug mode left on",
    weakness=489,
    also=(215,),
    alike={489: (215,)},
    message="`{callee}` switches a debugger or debug mode on.",
    fix="Switch it on from the environment of a developer's machine only.",
    severity="high",
    confidence="high",
    uses=("debug-on",),
    when=behind_switch,
    nodes=settings.NODES,
    judge=settings.judge("debug-on"),
    mentions=settings.mentions("debug-on"),
    reasons=(
        "argument is safe",
        "setting is safe",
        "behind a switch",
    ),
)
