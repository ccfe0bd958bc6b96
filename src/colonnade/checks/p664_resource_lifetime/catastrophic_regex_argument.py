"""## What

A pattern that takes too long on some texts is given to a function or class of the program that compiles it.

## Why

The place that compiles does not see the pattern, and the place that writes it does not see a regular expression. A
text that fits the pattern in many ways holds the process all the same.

## Bad

```python
import re

class Shaped:
    def __init__(self, shape):
        self.shape = re.compile(shape)

    def accepts(self, text):
        return self.shape.match(text) is not None

SENTENCE = Shaped(r"(\\w+\\s?)*$")
```

## Good

```python
import re

class Shaped:
    def __init__(self, shape):
        self.shape = re.compile(shape)

    def accepts(self, text):
        return self.shape.match(text) is not None

SENTENCE = Shaped(r"(\\w+\\s)*(\\w+)?$")
```

## Fix

Rewrite the pattern so that each text can be divided in one way only, or bound the length of the text first.

## Limits

Patterns that are handed on once are followed, those kept and compiled later are not. Flags that the function adds are
not known. Every finding was measured, as those of `catastrophic-regex` are.

## References

CWE-1333. Weideman, van der Merwe, Berglund and Watson, "Analyzing matching time behavior of backtracking regular
expression matchers", 2016.
"""

from collections.abc import Iterator

from colonnade.checks.form import Linked
from colonnade.checks.p664_resource_lifetime.catastrophic_regex import of_pattern
from colonnade.link.program import Program, ProgramAnswer
from colonnade.summary.model import Arg, CallSite, FunctionSummary

RECEIVERS = ("self", "cls")


def decide(program: Program) -> ProgramAnswer:
    for module, function in program.functions():
        for name, span in sorted(compiled(function)):
            for caller_module, caller, call in program.callers(function):
                given = argument(function, call, name)
                if given is None or not given[0].consts:
                    continue
                patterns = [each for each in given[0].consts if isinstance(each, (str, bytes))]
                outcome = of_pattern(patterns, [(module, span, f"`{function.name}` compiles its `{name}` here.")])
                if outcome is not None:
                    yield caller_module, given[1] if given[1] >= 0 else call.span, caller.name, outcome


def compiled(function: FunctionSummary) -> Iterator[tuple[str, int]]:
    """The parameters that a function compiles as they came, and where."""
    for sink in function.sinks:
        if "regex" in sink.dangers and len(sink.value.flows) == 1:
            origin = sink.value.flows[0].origin
            if origin[0] == "param" and not any(origin[2:]):
                yield origin[1], sink.span


def argument(function: FunctionSummary, call: CallSite, name: str) -> tuple[Arg, int] | None:
    """What a call gives for a parameter, and where."""
    for keyword, value, span in call.keywords:
        if keyword == name:
            return value, span
    names = [param.name for param in function.params]
    if call.star or name not in names:
        return None
    place = names.index(name) - (1 if function.class_ref and names[0] in RECEIVERS else 0)
    if not 0 <= place < len(call.args):
        return None
    return call.args[place], call.arg_spans[place]


CHECK = Linked(
    id="catastrophic-regex-argument",
    title="Pattern handed on that takes too long on some texts",
    weakness=1333,
    fix="Rewrite the pattern so that each text can be divided in one way only, or bound the length of the text first.",
    severity="medium",
    confidence="medium",
    reasons=("linear", "no unbounded repetition"),
    decide=decide,
)
