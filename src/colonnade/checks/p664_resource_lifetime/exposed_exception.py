"""## What

The text or traceback of an exception becomes part of a response.

## Why

Such texts name paths, statements, hosts, versions and values: they tell an attacker how the program is built and
whether a guess was close.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)

@app.route("/div")
def div():
    try:
        return {"result": 1 / int(request.args["by"])}
    except ValueError as error:
        return "failed: " + str(error), 400
```

## Good

```python
from flask import Flask, request

app = Flask(__name__)

@app.route("/div")
def div():
    try:
        return {"result": 1 / int(request.args["by"])}
    except ValueError:
        app.logger.exception("bad divisor")
        return "not a number", 400
```

## Fix

Log the exception and answer with a text of the program's own.

## Limits

An exception that the program raises itself with a text meant for clients is reported as well.

## References

CWE-209. OWASP Error Handling Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="exposed-exception",
    title="Error text sent to the client",
    weakness=209,
    message="{source} is sent to the client by {sink}.",
    fix="Log the exception and answer with a text of the program's own.",
    severity="low",
    confidence="medium",
    sinks=("response", "html"),
    sources=("exception",),
    reasons=("constant", "neutralised for this use", "no such data reaches it", "number or boolean"),
)
