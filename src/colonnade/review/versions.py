"""Which versions of Python and of libraries a project allows, and what that settles of defaults that have changed."""

import configparser
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from colonnade.library.change import CHANGES, Change, Version
from colonnade.review.gather import SAFE, WEAK, Observed

Bounds = tuple[Version, Version | None]
"""The least version that is allowed, and the least that is not allowed any more, or None."""

ALIKE: Final = "the versions that the project allows have a safe default"
MAX_BYTES: Final = 1 << 20
REQUIREMENT: Final = re.compile(r"^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*\(?([^;#)]*)")
CLAUSE: Final = re.compile(r"(===|==|>=|<=|~=|!=|<|>|\^|~)\s*v?(\d{1,9}(?:\.\d{1,9})*)")


def settle(points: Sequence[Observed], allowed: Mapping[str, Bounds]) -> list[Observed]:
    """The points, with those of changed defaults settled where all versions that the project allows are alike."""
    return [_settled(point, allowed) if point.status == WEAK else point for point in points]


def _settled(point: Observed, allowed: Mapping[str, Bounds]) -> Observed:
    uses = getattr(point.check, "uses", ())
    change = next((each for each in CHANGES if each.use in uses and each.says in point.message), None)
    bounds = allowed.get(change.distribution) if change is not None else None
    if change is None or bounds is None:
        return point
    return _told(point, change, bounds)


def _told(point: Observed, change: Change, bounds: Bounds) -> Observed:
    low, end = bounds
    before = end is not None and _padded(end) <= _padded(change.version)
    if change.after == "safe" and _padded(low) >= _padded(change.version):
        return Observed(point.check, point.module, point.function, point.span, SAFE, reason=ALIKE)
    severity = point.severity
    if before and change.use == "default-changed":
        message = f"{point.message.rstrip('.')}, and the project allows older versions alone."
    elif change.after == "refused" and _padded(low) >= _padded(change.version):
        message = f"{point.message.rstrip('.')}, and the project allows no older version."
        severity = "medium"  # it fails
    else:
        return point
    return Observed(
        point.check, point.module, point.function, point.span, WEAK, message=message, note=point.note,
        steps=point.steps, weakness=point.weakness, severity=severity, confidence=point.confidence,
        assumptions=point.assumptions, alike=point.alike,
    )  # fmt: skip


def read(root: Path) -> dict[str, Bounds]:
    """By distribution, in lower case, the versions that a project's files allow; ``python`` is Python.

    The nearest folder that states any, from the root upwards to the top of its repository.
    """
    folders = [root, *root.parents]
    top = next((i for i, each in enumerate(folders) if (each / ".git").exists()), 0)
    return next((found for found in map(_of_folder, folders[: top + 1]) if found), {})


def _of_folder(folder: Path) -> dict[str, Bounds]:
    found: dict[str, Bounds] = {}
    for name, clauses in _stated(folder):
        key = re.sub(r"[-_.]+", "-", name).lower()
        bounds = _bounds(clauses)
        if bounds is not None:
            low, end = found.get(key, ((), None))
            ends = [each for each in (end, bounds[1]) if each is not None]
            found[key] = (max(low, bounds[0]), min(ends) if ends else None)
    return found


def _stated(folder: Path) -> Iterator[tuple[str, str]]:
    """(distribution, clauses) of every requirement."""
    for path in sorted((*folder.glob("requirements*.txt"), *folder.glob("requirements/*.txt"))):
        yield from _of_lines(_text(path).splitlines())
    try:
        project = tomllib.loads(_text(folder / "pyproject.toml"))
    except tomllib.TOMLDecodeError:
        project = {}
    table = _table(project, "project")
    yield "python", str(table.get("requires-python", ""))
    dependencies = table.get("dependencies")
    yield from _of_lines([str(each) for each in dependencies] if isinstance(dependencies, list) else [])
    for name, clauses in _table(project, "tool", "poetry", "dependencies").items():
        yield name, str(clauses.get("version", "") if isinstance(clauses, dict) else clauses)
    setup = configparser.ConfigParser(interpolation=None)
    try:
        setup.read_string(_text(folder / "setup.cfg"))
    except configparser.Error:
        return
    yield "python", setup.get("options", "python_requires", fallback="")
    yield from _of_lines(setup.get("options", "install_requires", fallback="").splitlines())


def _of_lines(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        match = REQUIREMENT.match(line)
        if match is not None and not line.lstrip().startswith(("-", "#")):
            yield match[1], match[2]


def _table(data: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    for name in names:
        inner = data.get(name)
        data = inner if isinstance(inner, dict) else {}
    return data


def _text(path: Path) -> str:
    """The text of a file, empty where there is none that can be read."""
    try:
        if not path.is_file() or path.is_symlink() or path.stat().st_size > MAX_BYTES:
            return ""
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _bounds(clauses: str) -> Bounds | None:
    """What clauses such as ``>=5.1,<6`` allow; None where they bound nothing."""
    low: Version = ()
    end: Version | None = None
    for sign, text in CLAUSE.findall(clauses):
        version = tuple(int(part) for part in text.split(".")[:6])
        if sign in (">=", ">", "==", "===", "~=", "^", "~"):
            low = max(low, version)
        next_one: Version | None = None
        if sign in ("<=", "==", "==="):
            next_one = (*version[:-1], version[-1] + 1)
        elif sign == "<":
            next_one = version
        elif sign in ("~=", "~") and len(version) > 1:
            next_one = (*version[:-2], version[-2] + 1)
        elif sign == "^":
            next_one = (version[0] + 1,)
        if next_one is not None:
            end = next_one if end is None else min(end, next_one)
    return (low, end) if low or end else None


def _padded(version: Version) -> Version:
    return (*version, 0, 0, 0)[:4]
