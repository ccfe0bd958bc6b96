"""What a user may set, on the command line or under ``[tool.colonnade]`` in pyproject.toml."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.review.model import SEVERITIES

FAIL_ON: Final = (*SEVERITIES, "none")
_KEYS: Final = ("exclude", "stubs", "threat-model", "fail-on", "jobs")


class ConfigError(Exception):
    """A setting that cannot be used; the message says which, where and what is expected."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to review.  Nothing here but `threat_model`, `exclude`, `stubs` and `fail_on` changes what is found.

    threat_model: a key of THREAT_MODELS, or empty to guess.  fail_on: a severity or "none".
    jobs: worker processes, 0 is one a processor.  exclude: patterns as in a .gitignore at the root.
    stubs: folders of stub files.  root: what paths are relative to, or empty for the deepest
    folder above all arguments.
    cache_folder: where the cache lies, or empty for ``.colonnade`` under the root.
    all_points: the ledger keeps every place of a row, not the first few.
    """

    threat_model: str = ""
    fail_on: str = "high"
    jobs: int = 0
    exclude: tuple[str, ...] = ()
    stubs: tuple[str, ...] = ()
    root: str = ""
    cache: bool = True
    cache_folder: str = ""
    all_points: bool = False


def common_folder(paths: Sequence[str | Path]) -> Path:
    """The deepest folder that holds all paths; the current one where there is none (two drives)."""
    folders = [each if each.is_dir() else each.parent for each in (Path(path).resolve() for path in paths)]
    shared = folders[0] if folders else Path.cwd()
    for folder in folders:
        while not folder.is_relative_to(shared):
            if shared.parent == shared:
                return Path.cwd()
            shared = shared.parent
    return shared


def with_configuration(settings: Settings, given: frozenset[str], paths: Sequence[str | Path]) -> Settings:
    """The settings with those of the project's pyproject.toml below the ones `given` by name on the command line.

    The nearest pyproject.toml with a ``[tool.colonnade]`` counts, from the folder above all paths upwards to the top of
    the repository; its folder becomes the root.  Raises ConfigError.
    """
    for folder in _upwards(common_folder(paths)):
        path = folder / "pyproject.toml"
        table = _table(path)
        if table is None:
            continue
        read = _read(path, table)
        read["stubs"] = tuple(str(folder / stub) for stub in read.get("stubs", ()))
        read["exclude"] = (*read.get("exclude", ()), *settings.exclude)
        read["root"] = str(folder)
        changed = {name: value for name, value in read.items() if name not in given or name == "exclude"}
        return msgspec.structs.replace(settings, **changed)
    return settings


def _upwards(folder: Path) -> Iterator[Path]:
    """The folder and those above it, up to the top of its repository."""
    for each in (folder, *folder.parents):
        yield each
        if (each / ".git").exists():
            return


def _table(path: Path) -> dict[str, Any] | None:
    """The file's ``[tool.colonnade]``, or None when it has none.

    A file that is no TOML is no configuration of ours unless it names us: then it is an error.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    if "tool.colonnade" not in text:
        return None
    try:
        table = tomllib.loads(text).get("tool", {}).get("colonnade")
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not valid TOML: {error}.") from error
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.colonnade] must be a table.")
    return table


def _read(path: Path, table: dict[str, Any]) -> dict[str, Any]:
    """The settings that the table states, by field name."""
    where = f"{path}: [tool.colonnade]"
    read: dict[str, Any] = {}
    for key, value in table.items():
        match key:
            case "exclude" | "stubs":
                if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                    raise ConfigError(f"{where} {key} must be a list of texts.")
                read[key] = tuple(value)
            case "threat-model":
                read["threat_model"] = _choice(f"{where} {key}", value, tuple(THREAT_MODELS))
            case "fail-on":
                read["fail_on"] = _choice(f"{where} {key}", value, FAIL_ON)
            case "jobs":
                if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                    raise ConfigError(f"{where} jobs must be a number from 0 on.")
                read["jobs"] = value
            case _:
                raise ConfigError(f"{where} has no setting {key!r}. It has {', '.join(_KEYS)}.")
    for stub in read.get("stubs", ()):
        if not (path.parent / stub).is_dir():
            raise ConfigError(f"{where} stubs names {stub!r}, which is no folder beside the file.")
    return read


def _choice(where: str, value: Any, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise ConfigError(f"{where} is {value!r}. It must be one of {', '.join(choices)}.")
    return str(value)
