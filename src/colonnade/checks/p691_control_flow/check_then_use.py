"""## What

A file is asked about (`exists`, `isfile`, `stat`) and then acted on by its name, as if nothing could happen in between.

## Why

Another process may create, replace or remove the file after the question. In a directory that others write to, an
attacker puts a symbolic link there and has the program overwrite, read or delete another file.

## Bad

```python
import os

def claim(path):
    if not os.path.exists(path):
        with open(path, "w") as lock:
            lock.write(str(os.getpid()))
```

## Good

```python
import os

def claim(path):
    with open(path, "x") as lock:
        lock.write(str(os.getpid()))
```

## Fix

Act at once and handle the exception: mode `"x"` or `O_EXCL` to create, `exist_ok=True` for directories,
`FileNotFoundError` for files that may be gone.

## Limits

Question and action must stand in one function and write the path alike.

## References

CWE-367. Bishop and Dilger, Checking for Race Conditions in File Accesses, 1996.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import catches, conditions, last_name, parts, same, words
from colonnade.summary.point import Answer, Safe, Site, Weak

HANDLED: Final = ("OSError", "IOError", "EnvironmentError", "FileNotFoundError", "FileExistsError", "error")
READING: Final = frozenset("rbtU")
PLAIN: Final = frozenset(
    ("listdir", "scandir", "iterdir", "glob", "rglob", "walk", "chdir", "read", "mkdir", "makedirs", "rmdir", "remove",
     "unlink", "rmtree", "removedirs", "readlink")
)  # fmt: skip
GRAVE: Final = frozenset(("islink", "symlink", "access", "stat", "lstat", "owner"))
"""Words of questions that are asked for security's sake."""
DIRECTORY: Final = ("isdir", "is_dir")
"""Questions about a kind: a file is none, and is there; what makes a directory has `dir` in its name."""
SHARED: Final = ("/tmp", "/var/tmp", "/dev/shm", "~")


def judge(node: ast.Call, site: Site) -> Answer:
    if not site.marked(node, "file-system-act"):
        return None
    path = subject(node)
    if path is None or isinstance(path, ast.Constant):
        return Safe("the path is fixed") if path is not None else None
    question = asked(node, path, site)
    if question is None:
        return Safe("not asked about before")
    if is_atomic(node):
        return Safe("one atomic operation")
    if catches(site, *HANDLED):
        return Safe("the failure is handled")
    test, held = question
    if not held and last_name(test.func) in DIRECTORY and "dir" not in last_name(node.func):
        return Safe("asked whether it is a directory")
    grave = bool(GRAVE.intersection(words(last_name(test.func)))) or not fails_plainly(node, site)
    if not grave and is_own(path, site):
        return Safe("the path is fixed")
    state = "was there" if held else "was not there"
    return Weak(
        f"`{site.text(path)}` {state} when it was asked about, which may have changed by this call.",
        steps=[(test, f"The file system is asked about `{site.text(path)}`.")],
        severity="medium" if grave else "low",
        confidence="medium" if grave else "low",
    )


def subject(call: ast.Call) -> ast.expr | None:
    """The path that a call speaks of: its first argument, else what its method belongs to."""
    if call.args:
        return call.args[0]
    return call.func.value if isinstance(call.func, ast.Attribute) else None


def is_own(path: ast.expr, site: Site) -> bool:
    """Whether a path is written into the program, outside the directories that every user may write."""
    value = site.value(path)
    texts = [text for text in value.consts or (value.prefix,) if isinstance(text, str)]
    written = value.consts is not None or any(ref.endswith("()") for ref in value.refs)
    return written and not value.origins and not any(text.startswith(SHARED) for text in texts)


def asked(node: ast.Call, path: ast.expr, site: Site) -> tuple[ast.Call, bool] | None:
    """The question about this path on whose answer the call depends, and the answer."""
    for condition in conditions(site, node):
        for test, outcome in parts(*condition):
            if not isinstance(test, ast.Call) or not site.marked(test, "file-system-check"):
                continue
            if any(same(path, each) for each in subjects(test)):
                return test, outcome
    return None


def subjects(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args[:1]
    if isinstance(call.func, ast.Attribute):
        yield call.func.value


def is_atomic(call: ast.Call) -> bool:
    """Whether the call itself fails, or does nothing, where the answer has changed."""
    for keyword in call.keywords:
        if keyword.arg in ("exist_ok", "missing_ok", "ignore_errors") and isinstance(keyword.value, ast.Constant):
            return bool(keyword.value.value)
    if last_name(call.func) == "touch":
        return True
    texts = [each.value for each in call.args[1:] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return any("x" in text and len(text) < 4 for text in texts) or any(
        isinstance(each, (ast.Attribute, ast.Name)) and last_name(each) == "O_EXCL"
        for argument in call.args[1:]
        for each in ast.walk(argument)
    )


def fails_plainly(call: ast.Call, site: Site) -> bool:
    """Whether a changed answer ends in an exception: reading, removing, making a directory."""
    name = last_name(call.func)
    if name in PLAIN or PLAIN.intersection(words(name)):
        return True
    if name == "open":
        mode = next((k.value for k in call.keywords if k.arg == "mode"), call.args[1] if len(call.args) > 1 else None)
        if mode is None:
            return True
        texts = site.value(mode).consts or ()
        return bool(texts) and all(isinstance(text, str) and set(text) <= READING for text in texts)
    return False


CHECK = Point(
    id="check-then-use",
    title="File checked, then used by name",
    weakness=367,
    fix="Act at once and handle the exception; create with mode `x`, `O_EXCL` or `exist_ok=True`.",
    severity="medium",
    confidence="medium",
    reasons=(
        "the path is fixed",
        "not asked about before",
        "one atomic operation",
        "the failure is handled",
        "asked whether it is a directory",
    ),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
