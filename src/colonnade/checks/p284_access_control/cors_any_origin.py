"""## What

Cross-origin resource sharing is allowed for every origin.

## Why

Pages of any site can read what the service answers, and with credentials allowed what it answers to the user who
looks at them.

## Bad

```python
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
```

## Good

```python
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_credentials=True)
```

## Fix

List the origins that may read responses.

## Limits

Public data that needs no cookie may be meant for every origin. Origins that are copied from the request are not seen
here.

## References

CWE-942. Fetch Standard, CORS protocol.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="cors-any-origin",
    title="Any origin may read responses",
    weakness=942,
    message="`{callee}` lets pages of every origin read the responses.",
    fix="List the origins that may read responses.",
    severity="medium",
    confidence="medium",
    uses=("cors-any",),
    nodes=settings.NODES,
    judge=settings.judge("cors-any"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
