"""## What

A number from outside the program is packed into a field of fixed width, or handed to code with C integers.

## Why

A number that does not fit raises an error in one interface and loses its upper bits in another: a length of 65536 in a
16 bit field is 0. Whoever chooses the number stops the program or makes the two ends disagree about what follows.

## Bad

```python
import struct

from flask import Flask, request

app = Flask(__name__)

@app.route("/frame")
def frame():
    return struct.pack("!H", int(request.args["length"]))
```

## Good

```python
import struct

from flask import Flask, request

app = Flask(__name__)

@app.route("/frame")
def frame():
    length = int(request.args["length"])
    if not 0 <= length <= 0xFFFF:
        return "too long", 400
    return struct.pack("!H", 0)
```

## Fix

Compare the number with the bounds of the field before it is packed.

## Limits

Whether the bounds that a number was held to are those of the field is not compared; findings have low confidence.

## References

CWE-190, CWE-681. Python library reference, `struct`.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="integer-width",
    title="Number from outside packed into a fixed width",
    weakness=190,
    also=(681,),
    message="{source} is packed by `{sink}` into a number of fixed width.",
    fix="Compare the number with the bounds of the field before it is packed.",
    severity="low",
    confidence="low",
    sinks=("format-number",),
    reasons=("constant", "no attacker-controlled data reaches it", "bounded on both sides"),
)
