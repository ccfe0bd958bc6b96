"""## What

An archive is extracted without a filter that refuses members outside the target folder, links and devices.

## Why

A member's name may lead out of the folder, and a link in the archive may lead a later member out of it.

## Bad

```python
import tarfile

def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder)
```

## Good

```python
import tarfile

def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")
```

## Fix

Extract with `filter="data"`.

## Limits

Where the archive comes from is the business of the check archive-extraction; this one looks at the call alone. Python
3.14 has a filter by default.

## References

CWE-22. PEP 706.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="archive-unfiltered",
    title="Archive extracted without a filter",
    weakness=22,
    message="`{callee}` extracts members without a filter.",
    fix='Extract with `filter="data"`.',
    severity="low",
    confidence="low",
    uses=("archive-unfiltered",),
    reasons=("argument is safe",),
)
