"""## What

The header that keeps other sites from framing a page is switched off or allows every site.

## Why

Another site can show the page unseen above its own, so that clicks meant for it land on buttons of this one.

## Bad

```python
from django.views.decorators.clickjacking import xframe_options_exempt

@xframe_options_exempt
def pay(request):
    return request.user.account.page()
```

## Good

```python
from django.views.decorators.clickjacking import xframe_options_deny

@xframe_options_deny
def pay(request):
    return request.user.account.page()
```

## Fix

Leave the header on, or allow the sites that frame the page by `frame-ancestors`.

## Limits

A content security policy that is sent beside it is not read.

## References

CWE-1021. RFC 7034.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="clickjacking-off",
    title="Protection against framing is off",
    weakness=1021,
    message="`{callee}` lets other sites show the page in a frame.",
    fix="Leave the header on, or allow the sites that frame the page by `frame-ancestors`.",
    severity="medium",
    confidence="high",
    uses=("clickjacking-off",),
    nodes=settings.NODES,
    judge=settings.judge("clickjacking-off"),
    mentions=settings.mentions("clickjacking-off"),
    reasons=("setting is safe",),
)
