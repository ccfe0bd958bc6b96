"""## What

Data from outside the program becomes part of the instruction text given to a language model.

## Why

A model does not tell instructions from data: text in the data can make it disclose what else is in the prompt,
call tools, or answer as the sender wishes.

## Bad

```python
import anthropic
from flask import request

client = anthropic.Anthropic()

def answer():
    system = "You help customers of " + request.args["shop"]
    return client.messages.create(model="m", max_tokens=100, system=system, messages=[])
```

## Good

```python
import anthropic
from flask import request

client = anthropic.Anthropic()

def answer():
    system = "You help customers of our shop."
    return client.messages.create(model="m", max_tokens=100, system=system, messages=[])
```

## Fix

Keep instructions constant, pass data as data in a message of its own, and give the model no rights that its reader
lacks.

## Limits

No neutralisation is known that holds; only constant instructions are safe.

## References

CWE-1427. OWASP Top 10 for LLM Applications, LLM01.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="prompt-injection",
    title="Untrusted text in a prompt's instructions",
    weakness=1427,
    message="{source} becomes part of the instructions that `{sink}` gives to a language model.",
    fix=(
        "Keep instructions constant, pass data as data in a message of its own, and give the model no rights that"
        " its reader lacks."
    ),
    severity="medium",
    confidence="medium",
    sinks=("prompt",),
    without=("cli", "env", "file", "database", "parameter"),
)
