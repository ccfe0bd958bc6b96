"""The results of a SARIF log as records.  After SARIF 2.1.0 (OASIS)."""

import re
from collections.abc import Iterator
from typing import Final

from colonnade.audit import mention
from colonnade.audit.model import Lines, Span
from colonnade.audit.position import Node, Text
from colonnade.audit.record import Record

_TAG = re.compile(r"(?:external/)?cwe[/:_-](?:cwe[-_]?)?0*(\d+)", re.IGNORECASE)
_KINDS: Final = {
    "notApplicable": "not applicable",
    "pass": "not detected",
    "review": "undetermined",
    "open": "undetermined",
}


def is_log(node: Node) -> bool:
    """Whether a value is a SARIF log."""
    runs = _get(node, "runs")
    return runs is not None and isinstance(runs.value, list)


def records(node: Node) -> Iterator[Record]:
    """A record for each result of each run."""
    for run in _list(node, "runs"):
        rules = _rules(run)
        for result in _list(run, "results"):
            yield _record(result, _rule(result, rules))


def _get(node: Node | None, *names: str) -> Node | None:
    """The value under names, one in the other, or None."""
    for name in names:
        if node is None or not isinstance(node.value, dict):
            return None
        node = node.value.get(name)
    return node


def _list(node: Node | None, *names: str) -> list[Node]:
    found = _get(node, *names)
    return found.value if found is not None and isinstance(found.value, list) else []


def _text(node: Node | None, *names: str) -> Text | None:
    found = _get(node, *names)
    return found.value if found is not None and isinstance(found.value, Text) else None


def _rules(run: Node) -> list[Node]:
    """The rules of the driver, then those of extensions."""
    found = list(_list(run, "tool", "driver", "rules"))
    for extension in _list(run, "tool", "extensions"):
        found += _list(extension, "rules")
    return found


def _rule(result: Node, rules: list[Node]) -> Node | None:
    name = _text(result, "ruleId") or _text(result, "rule", "id")
    index = _get(result, "ruleIndex") or _get(result, "rule", "index")
    if index is not None and isinstance(index.value, int) and 0 <= index.value < len(rules):
        return rules[index.value]
    own = (rule for rule in rules if name is not None and (id_ := _text(rule, "id")) and id_.value == name.value)
    return next(own, None)


def _record(result: Node, rule: Node | None) -> Record:
    record = Record(Span(result.start, result.end), stance="detected")
    kind = _text(result, "kind")
    if kind is not None and kind.value in _KINDS:
        record.stance = _KINDS[kind.value]
        record.verdict = _get(result, "kind")
    message = _text(result, "message", "markdown") or _text(result, "message", "text") or _message(result, rule)
    record.bodies = [message] if message else []
    record.weaknesses = list(_weaknesses(result, rule))
    record.lines = list(_places(result))
    return record


def _message(result: Node, rule: Node | None) -> Text | None:
    """The message that a result takes from its rule."""
    name = _text(result, "message", "id")
    return _text(rule, "messageStrings", name.value, "text") if name else _text(rule, "shortDescription", "text")


def _weaknesses(result: Node, rule: Node | None) -> Iterator[Node]:
    """Where a result names weaknesses, or else where its rule does; each number once."""
    seen: set[int] = set()
    for nodes in (_taxa(result), _properties(result), _relations(rule), _properties(rule), _ids(result, rule)):
        if seen:
            return
        for node in nodes:
            if not isinstance(node.value, Text):
                continue
            tag = _TAG.fullmatch(node.value.value)
            numbers = (
                [int(tag[1][:9])] if tag else [each.number for each in mention.ids(node.value.value) if each.number]
            )
            if not numbers and node.value.value.strip().isdigit():
                numbers = [int(node.value.value.strip()[:9])]
            if numbers and not seen.issuperset(numbers):
                seen.update(numbers)
                yield _shown(node, node.value, tag)


def _shown(node: Node, text: Text, tag: re.Match[str] | None) -> Node:
    """The id in a tag: its last part."""
    if tag is None:
        return node
    start = text.value.lower().rfind("cwe")
    start = start if mention.ids(text.value, start) else tag.start(1)
    inner = Text(text.value[start:], text.at[start:])
    return Node(inner.at[0], inner.at[-1], inner)


def _taxa(result: Node) -> Iterator[Node]:
    """Ids that are bare numbers where the standard says that they are those of CWE."""
    for taxon in _list(result, "taxa"):
        tool = _text(taxon, "toolComponent", "name")
        if (id_ := _get(taxon, "id")) is not None and (tool is None or tool.value.upper() == "CWE"):
            yield id_


def _relations(rule: Node | None) -> Iterator[Node]:
    for relation in _list(rule, "relationships"):
        tool = _text(relation, "target", "toolComponent", "name")
        if (id_ := _get(relation, "target", "id")) is not None and (tool is None or tool.value.upper() == "CWE"):
            yield id_


def _properties(holder: Node | None) -> Iterator[Node]:
    """Tags, and the properties that tools agree on."""
    for tag in _list(holder, "properties", "tags"):
        if isinstance(tag.value, Text) and (_TAG.fullmatch(tag.value.value) or mention.ids(tag.value.value)):
            yield tag
    for name in ("cwe", "cwe_id", "cweId", "cwe-id", "cwes"):
        given = _get(holder, "properties", name)
        if given is not None:
            yield from given.value if isinstance(given.value, list) else [given]


def _ids(result: Node, rule: Node | None) -> Iterator[Node]:
    for named in (_get(result, "ruleId"), _get(rule, "id"), _get(rule, "name")):
        if named is not None and isinstance(named.value, Text) and mention.ids(named.value.value):
            yield named


def _places(result: Node) -> Iterator[Lines]:
    for location in _list(result, "locations"):
        path = _text(location, "physicalLocation", "artifactLocation", "uri")
        first = _get(location, "physicalLocation", "region", "startLine")
        last = _get(location, "physicalLocation", "region", "endLine") or first
        if first is None or last is None or not isinstance(first.value, int) or not isinstance(last.value, int):
            continue
        if 0 < first.value <= last.value:
            yield Lines(first.value, last.value, Span(first.start, first.end), path.value if path else "")
