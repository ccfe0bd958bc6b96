"""## What

A page is given an address from the request under a name that says that the client will be sent there.

## Why

The page's link, form or script leads wherever the request's maker wanted, and looks like a part of the site.

## Bad

```python
from django.views import generic

class Details(generic.TemplateView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["redirect_url"] = self.request.GET.get("next")
        return context
```

## Good

```python
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import generic

class Details(generic.TemplateView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        target = self.request.GET.get("next")
        if target and not url_has_allowed_host_and_scheme(target, allowed_hosts=[self.request.get_host()]):
            target = None
        context["redirect_url"] = target
        return context
```

## Fix

Accept only paths on this site, after a check that knows what browsers take for another host.

## Limits

What the page does with the address is told by the name alone. A request that a function is given is not seen, one that
an object or the framework holds is.

## References

CWE-601. OWASP Unvalidated Redirects and Forwards Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, words
from colonnade.library.vocabulary import BIT, THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Weak

CONTEXTS: Final = frozenset(("context", "ctx"))
TARGETS: Final = frozenset(("redirect", "next", "goto", "continue"))


def judge(node: ast.Assign, site: Site) -> Answer:
    match node.targets:
        case [ast.Subscript(value=holder, slice=ast.Constant(value=str(key)))]:
            pass
        case _:
            return None
    if CONTEXTS.isdisjoint(words(last_name(holder))) or TARGETS.isdisjoint(words(key)):
        return None
    value = site.value(node.value)
    if not site.sources(value) & THREAT_MODELS["remote"]:
        return None
    origins = (value.origins or {}).items()
    if any(origin[0] == "source" and label[0] & BIT["redirect"] for origin, label in origins):
        return Weak(f"`{key}` of the page is an address that the request states.")
    return Safe("the address is checked")


CHECK = Point(
    id="redirect-in-page",
    title="Address from the request to which a page leads",
    weakness=601,
    fix="Accept only paths on this site, after a check that knows what browsers take for another host.",
    severity="medium",
    confidence="medium",
    reasons=("the address is checked",),
    nodes=(ast.Assign,),
    judge=judge,
)
