"""## What

Data from outside the program becomes the name or value of an HTTP header, or a line of a raw protocol.

## Why

A carriage return and line feed in the data end the header: the rest becomes headers or a body of its own, which a
proxy may cache and serve to others.

## Bad

```python
from http.server import BaseHTTPRequestHandler

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("X-Language", self.headers["Accept-Language"])
        self.end_headers()
```

## Good

```python
import re
from http.server import BaseHTTPRequestHandler

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        language = self.headers["Accept-Language"]
        self.send_response(200)
        if re.fullmatch(r"[A-Za-z-]+", language):
            self.send_header("X-Language", language)
        self.end_headers()
```

## Fix

Reject values that contain carriage return or line feed, or encode them, before they become a header.

## Limits

A server below that rejects line ends makes the finding harmless; which server runs the program is not known.

## References

CWE-113. RFC 9110, section 5.5.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="header-injection",
    title="HTTP header injection",
    weakness=113,
    message="{source} reaches {sink} as part of a header with line ends unchecked.",
    fix="Reject values that contain carriage return or line feed, or encode them, before they become a header.",
    severity="medium",
    confidence="medium",
    sinks=("header",),
    without=("cli", "env", "parameter"),
)
