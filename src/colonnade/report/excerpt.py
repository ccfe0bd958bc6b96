"""The lines around a finding, numbered, with the point marked."""

from rich.cells import cell_len

from colonnade.report.wording import cut, visible
from colonnade.review.model import Finding

WIDTH = 160


def excerpt(finding: Finding, width: int = WIDTH) -> list[tuple[bool, str]]:
    """Each line with whether it belongs to the point; below a point of one line its extent.

    The text alone where the record keeps no lines around the finding.  width: of the source text, in characters.
    """
    place, rows = finding.place, finding.excerpt.lines
    if not rows:
        text = finding.steps[-1].text if finding.steps else ""
        return [(True, f"> {place.line} | {cut(visible(text), width)}")] if text else []
    first = finding.excerpt.first_line
    margin = len(str(first + len(rows) - 1))
    indent = min((len(row) - len(row.lstrip()) for row in rows if row.strip()), default=0)
    shown = []
    for number, row in enumerate(rows, first):
        inside = place.line <= number <= place.end_line
        text = cut(visible(row[indent:].rstrip()), width)
        shown.append((inside, f"{'>' if inside else ' '} {number:>{margin}} | {text}".rstrip()))
        if number == place.line == place.end_line:
            carets = _carets(row, indent, place.column - 1, place.end_column - 1, width)
            shown += [(True, f"  {'':>{margin}} | {carets}")] if carets else []
    return shown


def _carets(row: str, indent: int, start: int, end: int, width: int) -> str:
    """Carets below the columns start to end (from 0) of a row; nothing where they lie beyond what is shown."""
    if not indent <= start < end <= len(row):
        return ""
    before, under = visible(row[indent:start]), visible(row[start:end])
    margin = cell_len(before)
    return " " * margin + "^" * min(max(cell_len(under), 1), width - margin) if margin < width else ""
