"""Where summarising runs: in this process, in a pool of processes, or on any `concurrent.futures.Executor`.

Work travels as plain data in chunks of files and comes back as bytes; nothing else knows where it was done.
"""

import gc
import multiprocessing
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, as_completed
from functools import cache
from typing import Final

import msgspec

from colonnade.checks import registry
from colonnade.library.knowledge import Library
from colonnade.review.failure import described
from colonnade.review.record import FileRecord, pack
from colonnade.source import Problem, read_bytes
from colonnade.summary.interest import Subscribers
from colonnade.summary.summarise import summarise

Work = tuple[str, str, bool, str, bytes]
"""(path, module, is_package, role, the file's bytes)."""

SMALL: Final = 60_000
"""Bytes of source below which a pool is slower than this process."""
_CHUNK: Final = 150_000


@cache
def library(stubs: tuple[str, ...]) -> Library:
    """What is known of libraries, loaded once a process."""
    return Library(stubs)


@cache
def _interests() -> tuple[Subscribers, dict[str, registry.When]]:
    """What the checks want to be asked while a file is summarised, made once a process."""
    return Subscribers(registry.subscriptions()), registry.whens()


def summarise_file(work: Work, stubs: tuple[str, ...]) -> bytes:
    """The packed record of one file.  Never raises: a failure of our own is kept in the record."""
    path, module, is_package, role, data = work
    try:
        source = read_bytes(path, data)
        lines = source.text.count("\n") + (1 if source.text and not source.text.endswith("\n") else 0)
    except Exception as error:
        return pack(FileRecord(path, module, role, 0, internal=(_internal(error, path),)))
    read = FileRecord(path, module, role, lines, tuple(source.problems), tuple(source.suppressions))
    if source.tree is None:
        return pack(read)
    try:
        summary = summarise(source, module, is_package, role, library(stubs), *_interests())
        return pack(msgspec.structs.replace(read, summary=summary, internal=summary.problems))
    except Exception as error:
        return pack(msgspec.structs.replace(read, internal=(_internal(error, path),)))


def _internal(error: Exception, path: str) -> tuple[str, int]:
    """The failure as one sentence that names our function and the file."""
    return f"{path} could not be summarised: {described(error)}.", 0


def run_chunk(chunk: Sequence[Work], stubs: tuple[str, ...]) -> list[bytes]:
    """The records of a chunk, in order.  Collection is off: summaries are made and sent, and hold no cycles."""
    if multiprocessing.parent_process() is not None:
        gc.disable()
    return [summarise_file(work, stubs) for work in chunk]


def chunks(work: Sequence[Work]) -> list[list[int]]:
    """Indices of the work in chunks of similar size, the largest files first, so that no worker ends late."""
    order = sorted(range(len(work)), key=lambda index: (-len(work[index][4]), work[index][0]))
    found: list[list[int]] = []
    size = _CHUNK
    for index in order:
        if size >= _CHUNK:
            found.append([])
            size = 0
        found[-1].append(index)
        size += len(work[index][4])
    return found


def run(
    work: Sequence[Work], stubs: tuple[str, ...], jobs: int, executor: Executor | None = None
) -> Iterator[tuple[int, bytes]]:
    """The record of each piece of work with its index, in the order in which they are done.

    jobs: worker processes, 0 is one a processor.  executor: used instead of a pool of our own, and left open.
    """
    if executor is not None:
        yield from _on(executor, work, stubs)
        return
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(work) == 1 or sum(len(each[4]) for each in work) < SMALL:
        for index, each in enumerate(work):
            yield index, summarise_file(each, stubs)
        return
    library(stubs)
    _interests()
    done: set[int] = set()
    try:
        with _pool(min(jobs, len(work))) as pool:
            for index, record in _on(pool, work, stubs):
                done.add(index)
                yield index, record
    except BrokenExecutor:
        yield from _one_by_one(work, [index for index in range(len(work)) if index not in done], stubs)


def _on(executor: Executor, work: Sequence[Work], stubs: tuple[str, ...]) -> Iterator[tuple[int, bytes]]:
    waiting = {executor.submit(run_chunk, [work[i] for i in chunk], stubs): chunk for chunk in chunks(work)}
    try:
        for future in as_completed(waiting):
            yield from zip(waiting[future], future.result(), strict=True)
    finally:
        for future in waiting:
            future.cancel()


def _one_by_one(work: Sequence[Work], left: list[int], stubs: tuple[str, ...]) -> Iterator[tuple[int, bytes]]:
    """After a worker died: each file in a process of its own, so that only the one that kills is lost."""
    for index in left:
        path, module, _, role, _ = work[index]
        try:
            with _pool(1) as pool:
                record = pool.submit(run_chunk, [work[index]], stubs).result()[0]
        except BrokenExecutor:
            message = f"{path} could not be summarised: the process that tried it died."
            record = pack(FileRecord(path, module, role, 0, (Problem(path, 0, "unreadable", message),), (), None,
                                     ((message, 0),)))  # fmt: skip
        yield index, record


def _pool(jobs: int) -> ProcessPoolExecutor:
    """A pool of processes; forked on Linux, where they then share what is loaded."""
    if sys.platform != "linux":
        return ProcessPoolExecutor(jobs)
    gc.freeze()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"))
