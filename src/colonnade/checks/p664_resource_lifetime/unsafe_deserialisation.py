"""## What

Data from outside the program is given to a deserialiser that can build arbitrary objects.

## Why

Such formats name the classes and functions that are called while loading: the data decides which, so that loading
it runs code.

## Bad

```python
import pickle
from flask import request

def restore():
    return pickle.loads(request.get_data())
```

## Good

```python
import json
from flask import request

def restore():
    return json.loads(request.get_data())
```

## Fix

Exchange data as JSON or another format that builds plain values only, or check a signature before loading.

## Limits

A signature that is checked before loading is seen only where the library's own verification returns the data.

## References

CWE-502. Python library reference, pickle. PyYAML documentation, Loading YAML.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="unsafe-deserialisation",
    title="Deserialisation of untrusted data",
    weakness=502,
    message="{source} is deserialised by `{sink}`, which can build any object.",
    fix=("Exchange data as JSON or another format that builds plain values only, or check a signature before loading."),
    severity="critical",
    confidence="high",
    sinks=("deserialise",),
)
