"""Prints the largest modules and functions of src/ and fails when one is too long.

    python tools/sizes.py

A module may have 400 lines, a check module 200 (aim under 150), a function 60, docstrings included. Exceptions stand in
tools/sizes.toml and may only shrink.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULE_LIMIT = 400
CHECK_LIMIT = 200
CHECK_AIM = 150
FUNCTION_LIMIT = 60
SHOWN = 10

_CHECK = re.compile(r"src/colonnade/checks/p\d[^/]*/(?!__init__\.py$)")

Sizes = dict[str, int]


def module_limit(path: str) -> int:
    """The lines that the module at this path, relative to the checkout, may have."""
    return CHECK_LIMIT if _CHECK.match(path) else MODULE_LIMIT


def functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, int]]:
    """Every function below `node` with its lines, from `def` to the end; one inside another counts in both."""
    for child in ast.iter_child_nodes(node):
        name = prefix
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{prefix}{'' if prefix.endswith('::') else '.'}{child.name}"
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield name, (child.end_lineno or child.lineno) - child.lineno + 1
        yield from functions(child, name)


def measure(root: Path) -> tuple[Sizes, Sizes]:
    """The lines of every module and of every function (named `path::Class.function`) under root/src.

    Of functions of one name (overloads, property setters) the longest counts.
    """
    modules: Sizes = {}
    bodies: Sizes = {}
    for file in sorted((root / "src").rglob("*.py")):
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        modules[path] = text.count("\n")
        for name, lines in functions(ast.parse(text), f"{path}::"):
            bodies[name] = max(lines, bodies.get(name, 0))
    return modules, bodies


def complaints(sizes: Sizes, limits: Sizes, allowed: Mapping[str, int]) -> Iterator[str]:
    """One sentence for each place that is too long and each exception that is not needed any more."""
    for name, lines in sizes.items():
        permitted = max(limits[name], allowed.get(name, 0))
        if lines > permitted:
            yield f"{name}: {lines} lines, {permitted} are allowed"
    for name in allowed:
        if name not in sizes:
            yield f"{name}: excepted in tools/sizes.toml but not there; remove the exception"
        elif sizes[name] <= limits[name]:
            yield f"{name}: {sizes[name]} lines need no exception any more; remove it from tools/sizes.toml"


def largest(title: str, sizes: Sizes) -> None:
    """Prints the longest places under a title."""
    print(title)
    for name, lines in sorted(sizes.items(), key=lambda item: (-item[1], item[0]))[:SHOWN]:
        print(f"{lines:6}  {name}")


def main(root: Path = ROOT) -> int:
    """The exit code: 1 when anything is to be complained about."""
    allowed = tomllib.loads((root / "tools" / "sizes.toml").read_text(encoding="utf-8"))
    modules, bodies = measure(root)
    largest("Largest modules (lines)", modules)
    largest("Largest functions (lines)", bodies)
    wide = {path: lines for path, lines in modules.items() if _CHECK.match(path) and lines >= CHECK_AIM}
    if wide:
        largest(f"Checks of {CHECK_AIM} lines and more", wide)
    found = [
        *complaints(modules, {path: module_limit(path) for path in modules}, allowed.get("modules", {})),
        *complaints(bodies, dict.fromkeys(bodies, FUNCTION_LIMIT), allowed.get("functions", {})),
    ]
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
