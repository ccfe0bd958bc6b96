"""## What

An object is looked up by a key that the client chose, and nothing ties it to the client.

## Why

Clients count up: where the owner is not part of the look-up, the next number is another customer's order.

## Bad

```python
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from shop.models import Order

def show(request: HttpRequest):
    order = get_object_or_404(Order, pk=request.GET["order"])
    return order.lines
```

## Good

```python
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from shop.models import Order

def show(request: HttpRequest):
    order = get_object_or_404(Order, pk=request.session["order"])
    return order.lines
```

## Fix

Add the current user or tenant to the look-up, or check the object's owner before it is used.

## Limits

Objects that everyone may see are not told from others, and a check of the owner after the look-up is not seen:
every such look-up is a question to the reader.

## References

CWE-639. OWASP Insecure Direct Object Reference Prevention Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="object-by-user-key",
    title="Object looked up by a client's key",
    weakness=639,
    message="{source} is the key by which `{sink}` looks up an object, whoever owns it.",
    fix="Add the current user or tenant to the look-up, or check the object's owner before it is used.",
    severity="low",
    confidence="low",
    sinks=("identity",),
    reasons=("constant", "no attacker-controlled data reaches it"),
)
