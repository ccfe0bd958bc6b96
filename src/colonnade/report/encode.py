"""Plain data as JSON text: the same bytes for the same data, whatever texts reviewed code puts into it."""

from typing import Any, Final

import msgspec

from colonnade.review.record import escaped

_ENCODER: Final = msgspec.json.Encoder()
_INDENT: Final = 1


def encode(data: Any) -> str:
    """The data as indented JSON with a newline at its end; keys in the order in which they stand.

    Lone surrogates, which no UTF-8 holds, are written out as ``\\udc80``.
    """
    try:
        packed = _ENCODER.encode(data)
    except UnicodeEncodeError:
        packed = _ENCODER.encode(escaped(msgspec.to_builtins(data, str_keys=True)))
    return msgspec.json.format(packed, indent=_INDENT).decode() + "\n"
