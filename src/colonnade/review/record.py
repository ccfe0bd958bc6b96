"""What is kept of one file between reading and judging: the unit of the cache and of what workers send back."""

from typing import Any, Final

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
    """The record as bytes.  Raises what msgspec raises on data that has no such form.

    Lone surrogates, which a literal of reviewed code may hold, are written out as escapes.
    """
    try:
        return _ENCODER.encode(record)
    except UnicodeEncodeError:
        return _ENCODER.encode(escaped(msgspec.to_builtins(record)))


def escaped(data: Any) -> Any:
    """The same plain data with texts that UTF-8 can hold."""
    match data:
        case str():
            return data.encode("utf-8", "backslashreplace").decode()
        case list() | tuple():
            return [escaped(each) for each in data]
        case dict():
            return {escaped(key): escaped(each) for key, each in data.items()}
    return data


def unpack(data: bytes) -> FileRecord:
    """The record that the bytes are.  Raises msgspec.DecodeError."""
    return _DECODER.decode(data)
