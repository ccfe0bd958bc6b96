"""What high-confidence findings are worth: records of reviews against `libraries.csv`, `others.csv` and `fresh.csv`.

    python -m benchmarks.noise.libraries FOLDER

FOLDER holds one record a package, `<name>-<version>.json`, written where the package's wheel was unpacked:

    colonnade review . --no-cache --fail-on none --quiet --json FOLDER/<name>-<version>.json

A finding is looked up by package, version, path, line and check; one that nobody judged is counted and listed.
"""

import csv
import sys
from collections import Counter
from pathlib import Path
from typing import Final

import msgspec

from colonnade.review.model import Finding, Review

FRESH: Final = Path(__file__).with_name("fresh.csv")
JUDGED: Final = (Path(__file__).with_suffix(".csv"), Path(__file__).with_name("others.csv"), FRESH)
NAMED: Final = ("django", "flask", "requests", "pillow", "aiohttp", "sqlalchemy")
DEPENDED_ON: Final = (
    "requests", "urllib3", "certifi", "idna", "packaging", "six", "click", "attrs", "jinja2", "setuptools",
)  # fmt: skip
OTHERS: Final = (
    "ansible_core", "botocore", "celery", "docker", "docutils", "ipython", "jsonschema", "networkx", "pexpect",
    "poetry", "scrapy", "trio",
)  # fmt: skip
LATER: Final = ("fastapi", "jedi", "lxml", "prompt_toolkit", "pydantic", "pytest", "sphinx", "traitlets")

Key = tuple[str, str, str, int, str]
"""Package, version, path, line, check."""


class Record(msgspec.Struct):
    """The part of a JSON record that is read here."""

    review: Review


def judgements() -> dict[Key, str]:
    """What was said of each finding: true, intended (right, but meant so: wrong at high confidence) or false."""
    out: dict[Key, str] = {}
    for path in JUDGED:
        with path.open(encoding="utf-8", newline="") as stream:
            for r in csv.DictReader(stream):
                out[r["package"], r["version"], r["path"], int(r["line"]), r["check"]] = r["judgement"]
    return out


def counted(review: Review) -> list[Finding]:
    """The findings that count: of high confidence, in production code, not suppressed."""
    return [f for f in review.findings if f.confidence == "high" and f.role == "production" and not f.suppressed]


def told(name: str, packages: tuple[str, ...], records: dict[str, tuple[str, Review]], judged: dict[Key, str]) -> None:
    """Prints the totals of a group of packages, and what nobody judged."""
    kinds: Counter[str] = Counter()
    lines = 0
    for package in packages:
        if package not in records:
            print(f"{name}: no record of {package}")
            continue
        version, review = records[package]
        lines += sum(each.lines for each in review.files if each.role == "production")
        for problem in review.problems:
            print(f"{name}: {package}: problem: {problem.path} {problem.message}")
        for finding in counted(review):
            key = (package, version, finding.place.path, finding.place.line, finding.check)
            kind = judged.get(key, "not judged")
            kinds[kind] += 1
            if kind == "not judged":
                print(f"{name}: not judged: {' '.join(map(str, key))}: {finding.message}")
    total = kinds.total()
    share = f"{kinds['true'] / total:.0%} true" if total else "none"
    rate = 1000 * total / max(lines, 1)
    print(f"{name}: {total} findings, {dict(sorted(kinds.items()))}, {share}; {lines} lines, {rate:.3f} per thousand")


def rounds() -> dict[str, tuple[str, ...]]:
    """The packages of `fresh.csv` by the round in which they were seen first."""
    out: dict[str, dict[str, None]] = {}
    with FRESH.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            out.setdefault(row["round"], {})[row["package"]] = None
    return {number: tuple(packages) for number, packages in out.items()}


def main(folder: str) -> None:
    records: dict[str, tuple[str, Review]] = {}
    for path in sorted(Path(folder).glob("*.json")):
        package, _, version = path.stem.rpartition("-")
        records[package] = version, msgspec.json.decode(path.read_bytes(), type=Record).review
    judged = judgements()
    told("named", NAMED, records, judged)
    told("depended on", DEPENDED_ON, records, judged)
    told("others", OTHERS, records, judged)
    told("later", LATER, records, judged)
    for number, packages in rounds().items():
        told(f"round {number}", packages, records, judged)


if __name__ == "__main__":
    main(sys.argv[1])
