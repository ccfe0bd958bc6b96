"""Names of findings that survive moved lines."""

import hashlib
import struct
from collections import Counter
from collections.abc import Sequence
from operator import mul
from typing import Final

_WINDOW: Final = 100
_MODULUS: Final = 1 << 64
_POWERS: Final = tuple(pow(37, _WINDOW - 1 - place, _MODULUS) for place in range(_WINDOW))
_LAST_UNIT: Final = "\uffff"


class LineHashes:
    """The ``primaryLocationLineHash`` of the lines of one file, as GitHub's code scanning computes it.

    A line's hash is that of the 100 characters (UTF-16 code units) from its first one on that are neither space nor
    tab, line ends included: the polynomial in 37 modulo 2**64, in hexadecimal.  Behind the colon stands its number
    among the lines of the same hash, from 1.  LIMIT(byte-order-mark): GitHub counts it to the first line, we do not.
    """

    def __init__(self, lines: Sequence[bytes]) -> None:
        """lines: in UTF-8 (lone surrogates allowed), without their ends."""
        text = b"\n".join(lines).translate(None, b" \t").decode("utf-8", "surrogatepass")
        if not text.isascii() and max(text) > _LAST_UNIT:
            units = text.encode("utf-16-le", "surrogatepass")
            text = "".join(map(chr, struct.unpack(f"<{len(units) // 2}H", units)))
        self._text = text + _LAST_UNIT  # the end of the file counts as one
        self._starts: list[int] = []
        start = 0
        for line in text.split("\n"):
            self._starts.append(start)
            start += len(line) + 1
        self._numbers: list[int] = []

    def of(self, line: int) -> str:
        """The hash of the line of that number, from 1; ``0:1`` beyond the file."""
        if not 1 <= line <= len(self._starts):
            return "0:1"
        if not self._numbers:
            seen: Counter[str] = Counter()
            for index in range(len(self._starts)):
                window = self._window(index)
                seen[window] += 1
                self._numbers.append(seen[window])
        total = sum(map(mul, map(ord, self._window(line - 1)), _POWERS)) % _MODULUS
        return f"{total:x}:{self._numbers[line - 1]}"

    def _window(self, index: int) -> str:
        start = self._starts[index]
        return self._text[start : start + _WINDOW]


class Fingerprints:
    """The fingerprints of findings that come in order: a hash of what a finding is, and not of where it stands."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, ...]] = Counter()

    def make(self, check: str, path: str, function: str, text: str) -> str:
        """The fingerprint of a point.  text: the point's, folded.  Equal points get a number in their order."""
        key = (check, path, function, text)
        number = self._seen[key]
        self._seen[key] += 1
        return hashlib.blake2b(
            "\0".join((*key, str(number))).encode("utf-8", "surrogatepass"), digest_size=16
        ).hexdigest()
