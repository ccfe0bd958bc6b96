"""Evidence: places of summaries as a reader sees them, and the proof that the text still stands there."""

import zlib
from collections.abc import Mapping

from colonnade.review.model import Excerpt, Place, Step
from colonnade.source import Found, Source, load, text_of
from colonnade.summary.model import ModuleSummary, Span

_KEPT = 512
_SHOWN = 300
_EXCERPT_LINES = 7
EXCERPT_WIDTH = 500


class Texts:
    """The lines of the reviewed files, read again from disk, after and apart from everything that was concluded.

    A few hundred files are held at a time; whoever goes through findings by path reads each file once.
    """

    def __init__(self, found: Mapping[str, Found]) -> None:
        self._found = found
        self._lines: dict[str, list[bytes]] = {}

    def lines(self, path: str) -> list[bytes]:
        """The file's lines in UTF-8 without their ends; empty when it can no longer be read."""
        known = self._lines.get(path)
        if known is None:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            known = self._lines[path] = self._read(path)
        return known

    def _read(self, path: str) -> list[bytes]:
        found = self._found.get(path)
        data = load(found) if found is not None else b""
        if isinstance(data, Source):
            return []
        text, _, problem = text_of(path, data)
        return [] if problem is not None else text.encode("utf-8", "surrogatepass").split(b"\n")

    def line(self, path: str, number: int) -> bytes:
        """The line of that number, from 1; empty beyond the file."""
        lines = self.lines(path)
        return lines[number - 1] if 1 <= number <= len(lines) else b""

    def replays(self, module: ModuleSummary, index: int) -> bool:
        """Whether the text that the summary saw at this span stands there now; False for a span that it has not."""
        if not 0 <= index < len(module.spans):
            return False
        span = module.spans[index]
        return zlib.crc32(self._first_line(module.path, span)) == span[4]

    def _first_line(self, path: str, span: Span) -> bytes:
        line, column, end_line, end_column, _ = span
        whole = self.line(path, line)
        return whole[column:end_column] if end_line == line else whole[column:]

    def place(self, module: ModuleSummary, index: int) -> Place:
        """The span with columns from 1 in characters."""
        line, column, end_line, end_column, _ = module.spans[index]
        path = module.path
        return Place(path, line, self._column(path, line, column), end_line, self._column(path, end_line, end_column))

    def _column(self, path: str, line: int, offset: int) -> int:
        start = self.line(path, line)[:offset]
        return (len(start) if start.isascii() else len(start.decode("utf-8", "replace"))) + 1

    def step(self, module: ModuleSummary, index: int, note: str) -> Step:
        """The evidence step at a span: its place, its first line and what happens there."""
        first = self._first_line(module.path, module.spans[index]).decode("utf-8", "replace").strip()
        return Step(self.place(module, index), first[:_SHOWN], note)

    def excerpt(self, place: Place) -> Excerpt:
        """The lines of a place with one before and one after, without blank ones at either end."""
        lines = self.lines(place.path)
        first = max(place.line - 1, 1)
        rows = lines[first - 1 : min(place.end_line + 1, first + _EXCERPT_LINES - 1)]
        shown = [row.decode("utf-8", "replace")[:EXCERPT_WIDTH] for row in rows]
        if shown and first < place.line and not shown[0].strip():
            first += 1
            del shown[0]
        if shown and first + len(shown) - 1 > place.end_line and not shown[-1].strip():
            del shown[-1]
        return Excerpt(first, tuple(shown))

    def folded(self, module: ModuleSummary, index: int) -> str:
        """The whole text of a span with white space folded: what stays equal when lines move or are wrapped anew."""
        line, column, end_line, end_column, _ = module.spans[index]
        rows = self.lines(module.path)[line - 1 : end_line]
        if rows and end_line - line + 1 == len(rows):
            rows[-1] = rows[-1][:end_column]
            rows[0] = rows[0][column:]
        return " ".join(b" ".join(rows).decode("utf-8", "replace").split())
