"""## What

Data from outside the program becomes a query document or query expression of a store that is not SQL.

## Why

A decoded JSON object in place of a text is an operator: `{"$ne": null}` as a password matches every user, `$where`
runs script in the server.

## Bad

```python
from flask import request
from pymongo import MongoClient

people = MongoClient()["shop"]["people"]

def login():
    return people.find_one(request.get_json())
```

## Good

```python
from flask import request
from pymongo import MongoClient

people = MongoClient()["shop"]["people"]

def product():
    return people.find_one({"number": int(request.args["number"])})
```

## Fix

Convert each value to the type it must have (`str(...)`) before it enters a query, and never take a whole query
from outside.

## Limits

Text and decoded objects are not told apart: a query value that certainly is text is reported as well.

## References

CWE-943. MongoDB manual, FAQ: How does MongoDB address SQL or query injection?
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="nosql-injection",
    title="NoSQL injection",
    weakness=943,
    message="{source} becomes the query that `{sink}` runs.",
    fix=(
        "Convert each value to the type it must have (`str(...)`) before it enters a query, and never take a "
        "whole query from outside."
    ),
    severity="high",
    confidence="medium",
    sinks=("nosql",),
)
