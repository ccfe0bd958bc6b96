"""## What

A view is exempted from the protection against cross-site request forgery, or the protection is switched off for the
application.

## Why

A page of another site can then send requests that change state with the cookies of the user who looks at it.

## Bad

```python
from django.views.decorators.csrf import csrf_exempt

@csrf_exempt
def transfer(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])
```

## Good

```python
from django.views.decorators.csrf import csrf_protect

@csrf_protect
def transfer(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])
```

## Fix

Leave the protection on; authenticate programs by a header instead of a cookie.

## Limits

Views that authenticate by a signature or header and need no cookie are reported too.

## References

CWE-352.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="csrf-protection-off",
    title="Protection against forged requests is off",
    weakness=352,
    message="`{callee}` switches off the protection against cross-site request forgery.",
    fix="Leave the protection on; authenticate programs by a header instead of a cookie.",
    severity="medium",
    confidence="medium",
    uses=("csrf-off",),
    nodes=settings.NODES,
    judge=settings.judge("csrf-off"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
