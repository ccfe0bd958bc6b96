"""The threat model and the coding standard, where the user states none: read from the project, with the reason."""

import configparser
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact
from colonnade.library.knowledge import Library
from colonnade.summary.model import ModuleSummary

_REMOTE: Final = frozenset({"http", "rpc"})


def threat_model(stated: str, root: Path, modules: Sequence[ModuleSummary], library: Library) -> tuple[str, str]:
    """The threat model and why.  stated: what the user says, or empty."""
    if stated:
        return stated, "as stated"
    server = next((ref for ref in imported(modules) if serves(ref, library)), "")
    if server:
        return "remote", f"production code imports {server}, which takes requests"
    packaging = next((path.name for folder in _own_folders(root) if (path := _packaging(folder))), "")
    if packaging:
        return "library", f"{packaging} makes it a distribution and no reviewed production code takes requests"
    if is_alone(modules):
        return "library", "a module alone, whose functions nothing in it calls: others do, with data that is not seen"
    return "remote", "nothing says otherwise"


def is_alone(modules: Sequence[ModuleSummary]) -> bool:
    """Whether one file is reviewed that offers functions and runs none of them itself."""
    if len(modules) != 1 or modules[0].role != "production":
        return False
    own = {function.ref for function in modules[0].functions}
    run = next((function for function in modules[0].functions if function.name == "<module>"), None)
    called = {ref for call in run.calls for ref in call.callees} if run is not None else set()
    offered = [each for each in modules[0].functions if each.params and not each.name.startswith(("_", "<"))]
    return bool(offered) and not own & called


def imported(modules: Sequence[ModuleSummary]) -> list[str]:
    """The references that production modules import from elsewhere, sorted."""
    own = {module.name.partition(".")[0] for module in modules}
    refs: set[str] = set()
    for module in modules:
        if module.role == "production":
            roots = {name.partition(".")[0] for name in module.imported_modules}
            refs.update(ref for ref in module.imports.values() if ref not in roots)
            refs.update(module.imported_modules)
    return sorted(ref for ref in refs if ref.partition(".")[0] not in own)


def serves(ref: str, library: Library) -> bool:
    """Whether what is imported has handlers of remote calls or gives their data, as the stubs say."""
    if not library.has_root(ref):
        return False
    fact = library.lookup(ref)
    if not isinstance(fact, str):
        return _serves(fact, library)
    module = library.module(fact)
    if module is None:
        return False
    offered = (library.lookup(f"{fact}.{name}") for name in (*module.members, *module.aliases))
    return any(_serves(member, library) for member in offered if not isinstance(member, str))


def _serves(fact: FunctionFact | AttributeFact | ClassFact | None, library: Library) -> bool:
    match fact:
        case FunctionFact():
            return fact.entry in _REMOTE or not _REMOTE.isdisjoint(fact.sources)
        case AttributeFact():
            return not _REMOTE.isdisjoint(fact.sources) or any(_class_serves(ref, library) for ref in fact.types)
        case ClassFact():
            return _class_serves(fact.name, library)
    return False


def _class_serves(ref: str, library: Library) -> bool:
    """Whether a member of the class or of one that it derives from takes remote calls or gives their data."""
    waiting = [ref]
    for name in waiting:  # grows: the bases of those before
        fact = library.lookup(name)
        if not isinstance(fact, ClassFact):
            continue
        for member in fact.members.values():
            if isinstance(member, FunctionFact) and member.entry in _REMOTE:
                return True
            if isinstance(member, (FunctionFact, AttributeFact)) and not _REMOTE.isdisjoint(member.sources):
                return True
        waiting += [base for base in fact.bases if base not in waiting]
    return False


def _own_folders(root: Path) -> Iterator[Path]:
    """The root and, where it lies inside a package or a ``src`` folder, the folders above up to the project's."""
    yield root
    while (root / "__init__.py").exists() or root.name == "src":
        root = root.parent
        yield root


def _packaging(folder: Path) -> Path | None:
    """The file that makes the folder a distribution, or None."""
    table = _toml(folder / "pyproject.toml")
    if "project" in table or "poetry" in table.get("tool", {}):
        return folder / "pyproject.toml"
    for name in ("setup.py", "setup.cfg"):
        if (folder / name).is_file() and (name != "setup.cfg" or _ini(folder / name).has_section("metadata")):
            return folder / name
    return None


def standard(root: Path) -> str:
    """The coding standard that the project configures, and where; PEP 8 where it configures none."""
    for folder in _own_folders(root):
        found = [f"{tool} ({name})" for tool, name in _styles(folder)]
        if found:
            return ", ".join(found)
    return "PEP 8 (no configuration found)"


def _styles(folder: Path) -> Iterator[tuple[str, str]]:
    tools = _toml(folder / "pyproject.toml").get("tool", {})
    for tool in ("ruff", "black", "pylint", "flake8"):
        if tool in tools:
            yield tool, "pyproject.toml"
    for tool, name in (("ruff", "ruff.toml"), ("ruff", ".ruff.toml"), ("pylint", ".pylintrc")):
        if (folder / name).is_file():
            yield tool, name
    for name in ("setup.cfg", "tox.ini", ".flake8"):
        parser = _ini(folder / name)
        for section in ("flake8", "pycodestyle", "pep8", "hacking"):
            if parser.has_section(section):
                yield section, name
        if parser.has_section("flake8:local-plugins"):
            yield "the project's own checks", name


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _ini(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, configparser.Error):
        return configparser.ConfigParser()
    return parser
