"""## What

Data from outside the program decides the address to which a client is redirected.

## Why

A link that starts with the site's own name leads to another site: credentials are asked for there, and tokens in
the address go with the client.

## Bad

```python
from flask import redirect, request

def leave():
    return redirect(request.args["next"])
```

## Good

```python
from flask import redirect, request, url_for

def leave():
    return redirect(url_for("page", name=request.args["next"]))
```

## Fix

Redirect to addresses that the program builds, or accept only paths on this site after parsing the address.

## Limits

Addresses in pages and scripts are not looked at. The path of the request itself leads elsewhere only where a route
takes `//host`; it is told with less confidence.

## References

CWE-601. OWASP Unvalidated Redirects and Forwards Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="open-redirect",
    title="Open redirect",
    weakness=601,
    message="{source} decides the address to which {sink} sends the client.",
    fix=("Redirect to addresses that the program builds, or accept only paths on this site after parsing the address."),
    severity="medium",
    confidence="high",
    sinks=("redirect",),
    without=("cli", "env", "parameter"),
    # A path leads elsewhere only where a route takes one that starts with two slashes; a client names its own host.
    doubted=("route", "host"),
)
