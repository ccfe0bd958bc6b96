"""## What

Data from outside the program becomes a header or the recipient of an e-mail message.

## Why

A line end in the data adds headers, recipients or a body of the sender's choice: the program sends mail for
strangers in its own name.

## Bad

```python
from django.core.mail import EmailMessage
from flask import request

def confirm():
    EmailMessage("Order of " + request.form["name"], "Thanks.", "shop@example.org", ["office@example.org"]).send()
```

## Good

```python
from django.core.mail import EmailMessage
from flask import request

def confirm():
    EmailMessage("An order", request.form["name"], "shop@example.org", ["office@example.org"]).send()
```

## Fix

Build messages with `email.message.EmailMessage`, which rejects line ends in headers, and take recipients from
stored accounts.

## Limits

Sending to an address that the client states is the purpose of some forms; whether it is confirmed there is not
known.

## References

CWE-93. RFC 5322, section 2.2. Python library reference, email.policy.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="mail-injection",
    title="Mail header injection",
    weakness=93,
    message="{source} reaches `{sink}` as a header or recipient of an e-mail message.",
    fix=(
        "Build messages with `email.message.EmailMessage`, which rejects line ends in headers, and take "
        "recipients from stored accounts."
    ),
    severity="medium",
    confidence="medium",
    sinks=("mail",),
    without=("cli", "env", "parameter"),
)
