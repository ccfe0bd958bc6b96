"""A finding as JSON gives it: which of its fields say what, in the usual spellings."""

import re
from collections.abc import Iterator
from typing import Final

from colonnade.audit import mention
from colonnade.audit.lines import HIGHEST, references
from colonnade.audit.model import Lines, Span
from colonnade.audit.position import Node, Text
from colonnade.audit.record import Record

_NAME = re.compile(r"[A-Za-z_][\w.]*(?:\(\))?")
FIELDS: Final[dict[str, frozenset[str]]] = {
    "weakness": frozenset(
        (
            "cwe",
            "cweid",
            "cweids",
            "cwes",
            "cwenumber",
            "weakness",
            "weaknesses",
            "weaknessid",
            "weaknessids",
            "pillar",
            "id",
        )
    ),
    "name": frozenset(
        ("cwename", "weaknessname", "name", "title", "vulnerability", "vulnerabilitytype", "type", "issue")
    ),
    "verdict": frozenset(
        (
            "verdict",
            "status",
            "result",
            "detected",
            "found",
            "vulnerable",
            "isvulnerable",
            "present",
            "assessment",
            "outcome",
        )
    ),
    "applicable": frozenset(("applicable", "isapplicable", "applies")),
    "line": frozenset(
        (
            "line",
            "lines",
            "linenumber",
            "linenumbers",
            "lineno",
            "startline",
            "beginline",
            "firstline",
            "linestart",
            "linerange",
        )
    ),
    "end": frozenset(("endline", "lineend", "lastline", "toline", "linenumberend")),
    "path": frozenset(("file", "path", "filename", "filepath", "location", "newpath", "uri")),
    "body": frozenset(
        (
            *(
                "message",
                "description",
                "details",
                "detail",
                "explanation",
                "reason",
                "reasoning",
                "comment",
                "text",
                "body",
            ),
            *(
                "evidence",
                "rationale",
                "summary",
                "analysis",
                "justification",
                "observation",
                "observations",
                "impact",
                "note",
            ),
        )
    ),
    "advice": frozenset(
        (
            "recommendation",
            "recommendations",
            "fix",
            "remediation",
            "mitigation",
            "mitigations",
            "suggestion",
            "solution",
            "advice",
        )
    ),
    "function": frozenset(("function", "method", "symbol", "functionname", "functions")),
    "conclusion": frozenset(("summary", "conclusion", "overall", "overallassessment", "verdict", "notes")),
}
"""The spellings of the fields that are read, in lower case without signs."""
_NESTS: Final = frozenset(
    ("location", "place", "position", "range", "start", "region", "physicallocation", "locations")
)


def folded(name: str) -> str:
    """A field's name in lower case without signs."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def fields(node: Node) -> dict[str, Node]:
    """The members of an object by folded name; empty for another value."""
    return {folded(name): each for name, each in node.value.items()} if isinstance(node.value, dict) else {}


def _first(members: dict[str, Node], kind: str) -> Node | None:
    return next((each for name, each in members.items() if name in FIELDS[kind] and each.value is not None), None)


def is_finding(node: Node, members: dict[str, Node]) -> bool:
    """Whether an object is a finding: it names a weakness by id, or gives a verdict or a place with words."""
    weakness = next((each for name, each in members.items() if name in FIELDS["weakness"] - {"id", "pillar"}), None)
    if weakness is not None and not isinstance(weakness.value, dict):
        return True
    named = _first(members, "weakness")
    if named is not None and isinstance(named.value, Text) and mention.ids(named.value.value):
        return True
    said = _first(members, "body") or _first(members, "name")
    placed = _first(members, "line") or _first(members, "verdict") or "location" in members
    return said is not None and isinstance(said.value, Text) and bool(placed)


def finding(node: Node, members: dict[str, Node]) -> Record:
    """What an object says that is a finding."""
    record = Record(Span(node.start, node.end))
    for name, each in members.items():
        if name in FIELDS["weakness"]:
            found = each.value if isinstance(each.value, list) else [each]
            named = (name != "id") or (isinstance(each.value, Text) and bool(mention.ids(each.value.value)))
            named = named and (name != "pillar" or not members.keys() & (FIELDS["weakness"] - {"pillar"}))
            record.weaknesses += [one for one in found if named and isinstance(one.value, Text | int)]
        elif name in FIELDS["name"] and isinstance(each.value, Text):
            record.name = record.name or each.value
        elif name in FIELDS["applicable"]:
            record.verdict, record.applicable = record.verdict or each, record.verdict is None
        elif name in FIELDS["advice"]:
            record.advice += texts(each)
        elif name in FIELDS["function"]:
            record.functions += tuple(one.value for one in texts(each) if _NAME.fullmatch(one.value))
    verdict = _first(members, "verdict")
    record.verdict = verdict or record.verdict
    record.applicable = record.applicable and verdict is None
    record.bodies = [text for name, each in members.items() if name in FIELDS["body"] for text in texts(each)]
    record.lines = list(places(members))
    title = record.name
    if title is not None and not record.bodies and mention.known(title.value) is None:
        record.bodies = [title]
    if title is not None and mention.known(title.value) is None and "cwename" not in members and "name" not in members:
        record.name = None
    record.stance = "detected" if record.lines or "severity" in members else ""
    return record


def texts(node: Node) -> list[Text]:
    """The strings of a value: its own, or those of a list."""
    if isinstance(node.value, Text):
        return [node.value] if node.value.value.strip() else []
    return [each for one in node.value for each in texts(one)] if isinstance(node.value, list) else []


def places(members: dict[str, Node], path: str = "", depth: int = 0) -> Iterator[Lines]:
    """The lines that the members of an object give, in whatever spelling, also of objects in them that give places."""
    named = _first(members, "path")
    if named is not None and isinstance(named.value, Text):
        path = named.value.value
    given = _first(members, "line")
    if given is not None:
        end = _first(members, "end")
        yield from _lines(given, end, "" if references(path) else path)
    elif references(path) and named is not None and isinstance(named.value, Text):
        for found in references(path):
            span = Span(named.value.at[found.start], named.value.at[found.end])
            yield Lines(found.first, found.last, span, found.path)
    for name, each in members.items() if depth < 4 and given is None else ():
        inner = each.value if isinstance(each.value, list) else [each]
        for one in inner if name in _NESTS else ():
            yield from places(fields(one), path, depth + 1)


def _lines(given: Node, end: Node | None, path: str) -> Iterator[Lines]:
    value = given.value
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        last = (
            end.value if end is not None and isinstance(end.value, int) and not isinstance(end.value, bool) else value
        )
        if 0 < value <= HIGHEST and 0 < last <= HIGHEST:
            yield Lines(min(value, last), max(value, last), Span(given.start, given.end), path)
    elif isinstance(value, Text):
        for each in references("line " + value.value) or references(value.value):
            start, stop = max(each.start - 5, 0), max(each.end - 5, 0)
            span = Span(value.at[min(start, len(value.at) - 1)], value.at[min(stop, len(value.at) - 1)])
            yield Lines(each.first, each.last, span, path)
    elif isinstance(value, list):
        numbers = [one for one in value if isinstance(one.value, int) and not isinstance(one.value, bool)]
        for one in value[:200]:
            if one in numbers or isinstance(one.value, Text):
                yield from _lines(one, None, path)
