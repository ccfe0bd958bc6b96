"""Notebooks: the Python of their code cells as one text, and the way back from its lines."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from .parse import parse
from .problem import Problem

Cells = dict[int, tuple[int, int]]  # line of the text -> (cell, line in the cell), all 1-based; every cell counts

_PYTHON_MAGICS = frozenset({"time", "timeit", "capture", "prun", "python", "python3"})
# IPython also takes `pip install x` and the like without a mark.
_LINE_MAGIC = re.compile(r"^(\s*+)(?:[%!?].*|(?:pip|pip3|conda|mamba)\s+(?:un)?install\s.*|[\w.%]++\?{1,2}\s*+)$")
_ASSIGNED_MAGIC = re.compile(r"^(\s*+[^\s=(#][^=(#]*+=\s*+)[%!].*$")


def cells_of(path: str, data: bytes) -> tuple[str, Cells, Problem | None]:
    """The code cells one below the other, lines with magics made harmless; each line stays a line.

    A notebook in another language is empty. Reads formats 3 and 4.
    """
    try:
        notebook = msgspec.json.decode(data)
        cells = _cells(notebook)
    except (ValueError, RecursionError, MemoryError, TypeError, KeyError, AttributeError) as error:
        what = type(error).__name__ if not isinstance(error, ValueError) else str(error)
        message = f"The file is no notebook: {what}. Save it again, or exclude it."
        return "", {}, Problem(path, 0, "notebook", message)
    lines: list[str] = []
    places: Cells = {}
    for number, source in cells if _is_python(notebook) else ():
        for line_in_cell, line in enumerate(_python(source).split("\n"), 1):
            lines.append(line)
            places[len(lines)] = number, line_in_cell
    return "\n".join(lines) + "\n" if lines else "", places, None


def _cells(notebook: Any) -> list[tuple[int, str]]:
    """The code cells with their numbers, counted over cells of all types."""
    if "cells" in notebook:
        cells = notebook["cells"]
    else:
        cells = [cell for sheet in notebook["worksheets"] for cell in sheet["cells"]]
    code = []
    for number, cell in enumerate(cells, 1):
        if cell.get("cell_type") != "code":
            continue
        source = cell["source"] if "source" in cell else cell["input"]
        if not isinstance(source, str):
            source = "".join(source)
        code.append((number, source.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")))
    return code


def _is_python(notebook: Any) -> bool:
    metadata = notebook.get("metadata")
    if not isinstance(metadata, dict):
        return True
    for section, key in (("language_info", "name"), ("kernelspec", "language")):
        info = metadata.get(section)
        language = info.get(key) if isinstance(info, dict) else None
        if isinstance(language, str):
            return language.lower() in {"python", "python3", "ipython"}
    return True


def _python(source: str) -> str:
    """The cell with its magics replaced by `pass`, line for line; a cell that is Python already stays as it is."""
    if not any(mark in source for mark in ("%", "!", "?", "install")) or parse(source)[0] is not None:
        return source
    lines = source.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines[first].startswith("%%"):
        words = lines[first][2:].split(None, 1)
        if not words or words[0] not in _PYTHON_MAGICS:
            return "\n" * (len(lines) - 1)
    continued = False
    for number, line in enumerate(lines):
        continues = line.endswith("\\")
        if continued:
            lines[number] = ""
        else:
            lines[number] = _LINE_MAGIC.sub(r"\1pass", line)
            if lines[number] == line:
                lines[number] = _ASSIGNED_MAGIC.sub(r"\1None", line)
        continued = continues and (continued or lines[number] != line)
    return "\n".join(lines)
