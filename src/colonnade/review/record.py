"""What is kept of one file between reading and judging: the unit of the cache and of what workers send back."""

from typing import Final

import msgspec

from colonnade.source import Problem, Suppression
from colonnade.summary.model import ModuleSummary


class FileRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file: what kept it from being read, the comments that silence, and its summary.

    summary: None when nothing of the file could be reviewed.  internal: (message, line) of our own failures.
    """

    path: str
    module: str
    role: str
    lines: int
    problems: tuple[Problem, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    summary: ModuleSummary | None = None
    internal: tuple[tuple[str, int], ...] = ()


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(FileRecord)


def pack(record: FileRecord) -> bytes:
    """The record as bytes.  Raises what msgspec raises on data that has no such form."""
    return _ENCODER.encode(record)


def unpack(data: bytes) -> FileRecord:
    """The record that the bytes are.  Raises msgspec.DecodeError."""
    return _DECODER.decode(data)
