"""The one way in: from paths to a review.

INVARIANT(same-bytes): the review depends on the files and the settings, not on the number of workers, the order in
which they end, the hash seed or what the cache holds; so every record goes through its bytes, wherever it was made.
"""

import gc
import hashlib
import platform
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

import colonnade
from colonnade.checks import registry
from colonnade.library.knowledge import Library
from colonnade.link.link import link
from colonnade.review import executor as running
from colonnade.review import versions
from colonnade.review.cache import NoCache, open_cache
from colonnade.review.distinct import distinct
from colonnade.review.executor import Work
from colonnade.review.failure import described
from colonnade.review.judge import Case, judge
from colonnade.review.model import ProblemEntry, Review
from colonnade.review.progress import Progress, Silence
from colonnade.review.record import FileRecord, unpack
from colonnade.review.settings import Settings
from colonnade.review.threat import standard, threat_model
from colonnade.source import Found, Problem, Source, discover, load

_ENGINE: Final = ("source", "library", "regex", "summary", "review")


def review(
    paths: Sequence[str | Path],
    settings: Settings | None = None,
    progress: Progress | None = None,
    executor: Executor | None = None,
) -> Review:
    """The review of the Python files that the paths name or hold.  Never raises on what they contain.

    executor: where summarising runs instead of a pool of processes on this machine; it is left open.
    """
    settings = settings or Settings()
    progress = progress or Silence()
    with _collection_off():
        return _review(paths, settings, progress, executor)


def _review(paths: Sequence[str | Path], settings: Settings, progress: Progress, executor: Executor | None) -> Review:
    progress.phase("Finding files", 0)
    fixed = Path(settings.root) if settings.root else None
    found, problems, root = discover(paths, root=fixed, exclude=settings.exclude)
    found = distinct(found)
    shown_from = root
    if not fixed:
        found, problems, shown_from = _from_here(found, problems, root)
    records = _records(found, root, settings, progress, executor)
    modules = [record.summary for record in records if record.summary is not None]
    library = running.library(settings.stubs)
    model, reason = threat_model(settings.threat_model, root, modules, library)
    progress.phase("Linking", 0)
    entries = [ProblemEntry(each.path, each.line, each.kind, each.message) for each in problems]
    try:
        linked = link(modules, library, model)
    except Exception as error:  # our own failure: every verdict is undetermined, and the review says why
        entries.append(ProblemEntry("", 0, "internal", f"The files could not be linked: {described(error)}."))
        linked = link((), library, model)
        records = [msgspec.structs.replace(record, summary=None) for record in records]
    progress.phase("Judging", 0)
    entries += _stub_problems(library, root)
    return judge(
        Case(
            linked=linked,
            checks=registry.checks(),
            records=records,
            found={each.path: each for each in found},
            problems=entries,
            threat_model=model,
            threat_model_reason=reason,
            standard=standard(root),
            versions=versions.read(root),
            roots=tuple(sorted({_shown(path, shown_from) for path in paths})),
            fail_on=settings.fail_on,
            all_points=settings.all_points,
            exclude=settings.exclude,
            stubs=tuple(_shown(stub, root) for stub in settings.stubs),
        )
    )


def _from_here(found: list[Found], problems: list[Problem], root: Path) -> tuple[list[Found], list[Problem], Path]:
    """The same with paths relative to the working directory where it holds the root: as the user named them."""
    here = Path.cwd().resolve()
    if root == here or not root.is_relative_to(here):
        return found, problems, root
    prefix = root.relative_to(here).as_posix().encode("utf-8", "replace").decode()
    moved = [msgspec.structs.replace(each, path=f"{prefix}/{each.path}") for each in found]
    return moved, [msgspec.structs.replace(each, path=f"{prefix}/{each.path}") for each in problems], here


def _stub_problems(library: Library, root: Path) -> list[ProblemEntry]:
    """What is wrong with the project's stubs; our own are held by tests, and what is loaded of them varies."""
    theirs = [each for each in library.problems if Path(each.file).is_absolute()]
    return [ProblemEntry(_shown(each.file, root), each.line, "stub", each.message) for each in theirs]


def _shown(path: str | Path, root: Path) -> str:
    """The argument relative to the root; ``.`` for the root itself."""
    whole = Path(path).resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.name


def _records(
    found: Sequence[Found], root: Path, settings: Settings, progress: Progress, executor: Executor | None
) -> list[FileRecord]:
    """The record of every file, by path: from the cache where it holds one, else summarised now."""
    folder = Path(settings.cache_folder) if settings.cache_folder else root / ".colonnade"
    cache = open_cache(folder, progress.note) if settings.cache and found else NoCache()
    engine = engine_digest(settings.stubs) if settings.cache else b""
    progress.phase("Reviewing files", len(found))
    records: dict[str, FileRecord] = {}
    work: list[Work] = []
    keys: list[bytes] = []
    for file in found:
        data = load(file)
        if isinstance(data, Source):
            records[file.path] = FileRecord(file.path, file.module, file.role, 0, tuple(data.problems))
            continue
        each = (file.path, file.module, file.is_package, str(file.role), data)
        key = cache.key(engine, file.path.encode(), file.module.encode(), file.role.encode(), data)
        known = _decoded(cache.get(key))
        if known is not None:
            records[file.path] = known
        else:
            work.append(each)
            keys.append(key)
    progress.advance(len(records))
    try:
        fresh: list[tuple[bytes, bytes]] = []
        for index, packed in running.run(work, settings.stubs, settings.jobs, executor):
            record = unpack(packed)
            records[record.path] = record
            if not record.internal:
                fresh.append((keys[index], packed))
            progress.advance(1)
        cache.put(fresh)
    finally:
        cache.close()
    return [records[path] for path in sorted(records)]


def _decoded(data: bytes | None) -> FileRecord | None:
    """The record, or None where the cache holds none or one that it cannot have written."""
    if data is None:
        return None
    try:
        return unpack(data)
    except (msgspec.DecodeError, ValueError):
        return None


@cache
def engine_digest(stubs: tuple[str, ...]) -> bytes:
    """A hash over everything but the file that a record depends on: our code, checks, stubs and the interpreter."""
    total = hashlib.blake2b(digest_size=20)
    total.update(f"{platform.python_version()} {registry.digest()} {running.library(stubs).digest()}".encode())
    base = Path(colonnade.__file__).parent
    for floor in _ENGINE:
        for path in sorted((base / floor).rglob("*.py")):
            total.update(path.read_bytes())
    return total.digest()


@contextmanager
def _collection_off() -> Iterator[None]:
    """No cyclic garbage collection meanwhile: millions of small live objects, next to no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()
