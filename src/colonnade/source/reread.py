"""What a text that the interpreter's parser refused still gives: newer syntax, or all but its broken statements."""

from __future__ import annotations

import ast

from .grammar import Broken, reparse
from .notebook import Cells
from .problem import Problem
from .python2 import python2_sign

_MOST_PROBLEMS = 20


def reread(path: str, text: str, error: SyntaxError | None, cells: Cells) -> tuple[ast.Module | None, list[Problem]]:
    """The tree of the second parser, and a problem for each place that it left out.

    error: what the first parser said. None for the tree when nothing is left of it, or when the text is Python 2.
    """
    sign = python2_sign(text)
    if sign is not None:
        line, name = sign
        what = f"{_place(line, cells)} holds {name}: this is Python 2, which is not reviewed."
        return None, [Problem(path, line, "python2", f"{what} Port the file to Python 3.")]
    tree, broken = reparse(text)
    if tree is None or _is_lost(tree, broken):
        line = (error.lineno or 0) if error else broken[0].at
        reason = error.msg if error and error.msg else broken[0].reason
        message = f"{_place(line, cells)} cannot be parsed: {reason}. The file was left out. Correct it."
        return None, [Problem(path, line, "unparsable", message)]
    places = _together(broken)
    problems = [_problem(path, place, cells) for place in places[:_MOST_PROBLEMS]]
    if places[_MOST_PROBLEMS:]:
        line = places[_MOST_PROBLEMS].line
        count = len(places) - _MOST_PROBLEMS
        message = f"From {_place(line, cells)} on, {count:,} more places cannot be parsed and were left out."
        problems.append(Problem(path, line, "unparsable", f"{message} Correct the ones above first."))
    return tree, problems


def _is_lost(tree: ast.Module, broken: list[Broken]) -> bool:
    """Nothing but what was left out stands at the top."""
    lines = {place.line for place in broken}
    return bool(lines) and all(isinstance(node, ast.Pass) and node.lineno in lines for node in tree.body)


def _together(broken: list[Broken]) -> list[Broken]:
    """Places on lines that follow one another, as one: the first reason is the cause of the rest, as a rule."""
    places: list[Broken] = []
    for place in sorted(broken):
        if places and place.line <= places[-1].end_line + 1:
            end_line = max(place.end_line, places[-1].end_line)
            places[-1] = places[-1]._replace(end_line=end_line)
        else:
            places.append(place)
    return places


def _problem(path: str, place: Broken, cells: Cells) -> Problem:
    if place.end_line > place.line:
        last = place.end_line if not cells else cells.get(place.end_line, (0, place.end_line))[1]
        lost = f"All up to line {last} was left out."
    else:
        lost = "It was left out."
    message = f"{_place(place.line, cells)} cannot be parsed: {place.reason}. {lost} Correct it."
    return Problem(path, place.line, "unparsable", message)


def _place(line: int, cells: Cells) -> str:
    if not line:
        return "The file"
    cell, in_cell = cells.get(line, (0, line))
    return f"Line {in_cell} of cell {cell}" if cell else f"Line {line}"
