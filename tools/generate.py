"""Writes every generated file of the project, or says which are out of date.

    python tools/generate.py            write them
    python tools/generate.py --check    exit with 1 if a file differs from what would be written

To add one: write a module under tools/ with a function `generate() -> str` that gives the whole text of the file, the
same on every machine and in every run, and add its row to GENERATED.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# (the file from the top of the checkout, the module under tools/ whose generate() gives its text)
GENERATED: list[tuple[str, str]] = [
    ("src/colonnade/cwe/catalogue.json", "build_cwe"),
    ("docs/review.schema.json", "build_schema"),
    ("docs/audit.schema.json", "build_audit_schema"),
    ("docs/checks.md", "build_docs"),
    ("docs/vocabulary.md", "build_vocabulary"),
    ("docs/models.md", "build_models"),
]


def main(arguments: list[str], generated: Sequence[tuple[str, str]] | None = None, root: Path = ROOT) -> int:
    """The exit code: 0 all is written or up to date, 1 a file is out of date, 2 the usage is wrong."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    outdated = []
    for path, module in GENERATED if generated is None else generated:
        text: str = import_module(module).generate()
        target = root / path
        if target.is_file() and target.read_bytes() == text.encode():
            continue
        outdated.append(path)
        if arguments:
            print(f"{path} is out of date: run `python tools/generate.py` and commit the result")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
            print(f"wrote {path}")
    return 1 if arguments and outdated else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
