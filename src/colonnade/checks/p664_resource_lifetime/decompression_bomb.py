"""## What

Compressed data from outside the program is expanded without a bound on the result.

## Why

A few kilobytes expand to gigabytes: one request takes all memory or disk.

## Bad

```python
import zlib
from flask import request

def receive():
    return zlib.decompress(request.get_data())
```

## Good

```python
import zlib
from flask import request

def receive():
    data = zlib.decompressobj().decompress(request.get_data(), 1_000_000)
    return {"bytes": len(data)}
```

## Fix

Decompress in parts with a bound on what comes out (`max_length`), and stop when it is passed.

## Limits

A bound that is enforced on the number of bytes read before decompression is not one on the result and is not
looked at.

## References

CWE-409. Python library reference, zlib: Decompress.decompress.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="decompression-bomb",
    title="Compressed data expanded without bound",
    weakness=409,
    message="{source} is decompressed by `{sink}` without a bound.",
    fix="Decompress in parts with a bound on what comes out (`max_length`), and stop when it is passed.",
    severity="medium",
    confidence="medium",
    sinks=("inflate",),
)
