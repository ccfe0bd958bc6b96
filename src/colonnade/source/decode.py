"""Bytes to text, as PEP 263 says and the interpreter does."""

from __future__ import annotations

import codecs
import re

from .problem import Problem

_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK = re.compile(rb"^[ \t\f]*(?:#.*)?$")
# Quadratic in the input, or of one platform only: no source is written in them.
_REFUSED = frozenset({"idna", "punycode", "undefined", "mbcs", "oem"})


def decode(path: str, data: bytes) -> tuple[str, Problem | None]:
    """The text with `\\n` as the only line end; with a problem it is a best effort, for showing and not for parsing."""
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
        cookie = _cookie(data)
        if cookie and _canonical(cookie) != "utf-8":
            message = f"The file starts with a UTF-8 mark but declares {cookie}. Make them agree."
            return _newlines(data.decode("utf-8", "backslashreplace")), Problem(path, 1, "undecodable", message)
        encoding = "utf-8"
    else:
        cookie = _cookie(data)
        known = _canonical(cookie) if cookie else "utf-8"
        if known is None or known in _REFUSED:
            message = f"The file declares the encoding {cookie}, which is unknown. Declare the one it is written in."
            return _newlines(data.decode("utf-8", "backslashreplace")), Problem(path, 1, "undecodable", message)
        encoding = known
    try:
        return _newlines(data.decode(encoding)), None
    except (UnicodeError, LookupError, ValueError, MemoryError) as error:
        line = 0
        if isinstance(error, UnicodeDecodeError):
            line = _newlines(data[: error.start].decode("latin-1")).count("\n") + 1
        message = f"The bytes are no {encoding}. Save the file as UTF-8, or declare its encoding in the first line."
        return _newlines(data.decode("utf-8", "backslashreplace")), Problem(path, line, "undecodable", message)


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _cookie(data: bytes) -> str | None:
    """The encoding that the first or the second line declares; the second counts only below a blank or a comment."""
    first = data.find(b"\n")
    second = data.find(b"\n", first + 1)
    head = data if first < 0 or second < 0 else data[:second]
    if b"coding" not in head:
        return None
    for line in head.splitlines()[:2]:
        match = _COOKIE.match(line)
        if match:
            return match[1].decode("ascii", "replace")
        if not _BLANK.match(line):
            return None
    return None


def _canonical(cookie: str) -> str | None:
    """The codec's own name, or None when there is no such codec of text."""
    try:
        info = codecs.lookup(cookie)
    except (LookupError, ValueError):
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None
