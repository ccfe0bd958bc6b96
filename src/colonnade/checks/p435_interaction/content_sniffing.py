"""## What

The header that keeps browsers from guessing the type of a response is switched off.

## Why

The server sends an upload as text or an image, the browser reads it as a page and runs the scripts in it.

## Bad

```python
class Settings:
    SECURE_CONTENT_TYPE_NOSNIFF = False
```

## Good

```python
class Settings:
    SECURE_CONTENT_TYPE_NOSNIFF = True
```

## Fix

Leave the header `X-Content-Type-Options: nosniff` on.

## Limits

A proxy that adds the header is not seen.

## References

CWE-436. Fetch Standard, X-Content-Type-Options.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="content-sniffing",
    title="Browsers may guess the type of content",
    weakness=436,
    message="`{callee}` lets a browser guess the type of what is sent.",
    fix="Leave the header `X-Content-Type-Options: nosniff` on.",
    severity="low",
    confidence="high",
    uses=("content-sniffing",),
    nodes=settings.NODES,
    judge=settings.judge("content-sniffing"),
    mentions=settings.mentions("content-sniffing"),
    reasons=("setting is safe",),
)
