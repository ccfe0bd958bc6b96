"""## What

An archive from outside the program is extracted without a check of its members.

## Why

Members may be named `../../etc/cron.d/x`, be absolute, or be links that lead out of the folder: extraction writes
wherever the archive says.

## Bad

```python
import tarfile
from flask import request

def unpack():
    with tarfile.open(fileobj=request.files["archive"].stream) as archive:
        archive.extractall("/srv/data")
```

## Good

```python
import tarfile

def unpack():
    with tarfile.open("/srv/release.tar") as archive:
        archive.extractall("/srv/data")
```

## Fix

Extract with `filter="data"`, or check every member's resolved path against the target folder before writing it.

## Limits

Members that are chosen one by one after a test are not told apart from all members.

## References

CWE-22, CWE-23. Python library reference, tarfile, Extraction filters. PEP 706.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="archive-extraction",
    title="Extraction of an untrusted archive",
    weakness=22,
    also=(23,),
    message="{source} is the archive whose members `{sink}` writes to the file system.",
    fix=(
        'Extract with `filter="data"`, or check every member\'s resolved path against the target folder before '
        "writing it."
    ),
    severity="high",
    confidence="high",
    sinks=("archive",),
)
