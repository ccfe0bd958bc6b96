"""Structured reviews: findings in JSON, SARIF, and the comments of pull requests; told apart by what they hold."""

import re
from collections.abc import Iterator
from typing import Final

from colonnade.audit import comments, mention, sarif
from colonnade.audit.document import LIMIT
from colonnade.audit.finding import FIELDS, fields, finding, is_finding, texts
from colonnade.audit.model import Reading, Span
from colonnade.audit.position import Node, NoRecord, Text, parse
from colonnade.audit.record import Ledger, Record

_FENCED = re.compile(r"\s*```[ \t]*(?:json|sarif|JSON)?[ \t]*\n(?P<body>\s*[\[{].*)\n```\s*", re.S)
_EVIDENCE: Final = frozenset(("steps", "ledger", "places", "points", "files", "trace", "flow", "rules", "suppressions"))
"""Members that say on what a finding rests, or what was examined."""
MOST: Final = 20_000
"""Findings that are read."""


def read(text: str) -> Reading | None:
    """The review that a JSON text holds, or None where the text is not JSON.  Never raises."""
    fenced = _FENCED.fullmatch(text)
    body = " " * fenced.start("body") + fenced["body"] if fenced else text
    if not body.lstrip("\ufeff \t\r\n").startswith(("{", "[")) or len(text) > 20 * LIMIT:
        return None
    try:
        node = parse(body.rstrip() if fenced else body)
    except NoRecord:
        return None
    ledger = Ledger(text)
    style = _read(node, ledger)
    claims = tuple(sorted(ledger.claims, key=lambda each: each.span.start))
    general = [each.verdict for each in claims if each.item < 0 and each.verdict in ("detected", "not detected")]
    return Reading(text, style, tuple(ledger.items), claims, general[-1] if general else "")


def _read(node: Node, ledger: Ledger) -> str:
    """Reads all that is in the node, and says which format it is."""
    if sarif.is_log(node):
        for record in _few(sarif.records(node)):
            ledger.add(record)
        return "sarif"
    if comments.are_comments(node):
        for record in _few(comments.records(node)):
            ledger.add(record)
        return "comments"
    _walk(node, ledger)
    return "json"


def _few(records: Iterator[Record]) -> Iterator[Record]:
    for number, record in enumerate(records):
        if number >= MOST:
            return
        yield record


def _walk(node: Node, ledger: Ledger) -> None:
    """Every finding below a node, and the texts beside them."""
    if len(ledger.items) >= MOST:
        return
    if isinstance(node.value, list):
        for each in node.value:
            _walk(each, ledger)
    elif isinstance(node.value, dict):
        members = fields(node)
        if is_finding(node, members):
            ledger.add(finding(node, members))
            for name, each in members.items():
                if (
                    name not in _EVIDENCE
                    and isinstance(each.value, list)
                    and any(isinstance(one.value, dict) for one in each.value)
                ):
                    _walk(each, ledger)
            return
        for name, each in members.items():
            _member(name, each, ledger)


def _member(name: str, node: Node, ledger: Ledger) -> None:
    """A member of an object that is no finding: a finding under its id, a text, or more to walk."""
    key = node.key.value if node.key else ""
    if mention.ids(key):
        record = finding(node, fields(node)) if isinstance(node.value, dict) else Record(Span(node.start, node.end))
        if isinstance(node.value, Text):
            record.bodies = [node.value]
        elif isinstance(node.value, bool):
            record.verdict = node
        if node.key:
            record.weaknesses.insert(0, Node(node.key.at[0], node.key.at[-1], node.key))
        record.span = Span(node.key.at[0] if node.key else node.start, node.end)
        ledger.add(record)
    elif name in _EVIDENCE:
        return
    elif isinstance(node.value, Text) and name in FIELDS["conclusion"]:
        ledger.prose(node.value, "conclusion")
    elif name in FIELDS["advice"]:
        for text in texts(node):
            ledger.prose(text, "advice")
    else:
        _walk(node, ledger)
