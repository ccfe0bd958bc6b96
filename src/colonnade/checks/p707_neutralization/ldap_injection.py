"""## What

Data from outside the program becomes part of an LDAP search filter or distinguished name.

## Why

Parentheses, `*` and `|` in the data change the question that is asked of the directory: a login filter can be made
to match anyone.

## Bad

```python
import ldap
from flask import request

def find():
    directory = ldap.initialize("ldaps://directory.example")
    return directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=" + request.args["uid"] + ")")
```

## Good

```python
import ldap
from flask import request
from ldap.filter import escape_filter_chars

def find():
    directory = ldap.initialize("ldaps://directory.example")
    uid = escape_filter_chars(request.args["uid"])
    return directory.search_s("dc=example", ldap.SCOPE_SUBTREE, "(uid=" + uid + ")")
```

## Fix

Escape values with the library's filter or name escaping before they enter a filter.

## Limits

Escaping for a filter and escaping for a distinguished name are taken as one.

## References

CWE-90. RFC 4515, section 3; RFC 4514, section 2.4.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="ldap-injection",
    title="LDAP injection",
    weakness=90,
    message="{source} becomes part of the LDAP filter or name that `{sink}` uses.",
    fix="Escape values with the library's filter or name escaping before they enter a filter.",
    severity="high",
    confidence="high",
    sinks=("ldap",),
)
