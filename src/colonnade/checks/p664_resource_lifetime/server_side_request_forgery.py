"""## What

Data from outside the program decides the address of a request that the program sends.

## Why

The request comes from inside: it reaches hosts behind the firewall, metadata services that hand out credentials,
and ports that trust local callers.

## Bad

```python
import requests
from flask import request

def fetch():
    return requests.get(request.args["url"], timeout=5).text
```

## Good

```python
import requests
from urllib.parse import urlsplit
from flask import request

def fetch():
    name = request.args["name"]
    return requests.get("https://api.example.org/items/" + name, timeout=5).text
```

## Fix

Fix scheme and host in the program, or compare the parsed host with a fixed set before sending.

## Limits

A host name that is compared and then resolved again may change between the two; that is not looked at. An address in a
server's answer is often one that the server may choose: such a finding has medium severity and confidence.

## References

CWE-918. OWASP Server Side Request Forgery Prevention Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="server-side-request-forgery",
    title="Server-side request forgery",
    weakness=918,
    message="{source} decides the address to which `{sink}` sends a request.",
    fix="Fix scheme and host in the program, or compare the parsed host with a fixed set before sending.",
    severity="high",
    confidence="high",
    sinks=("url",),
    doubted=("network",),
    without=("cli", "env", "file", "database", "parameter"),
)
