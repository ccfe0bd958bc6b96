"""Findings from SARIF 2.1.0, whichever tool wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

from .finding import Finding, Report, relative

Node: TypeAlias = dict[str, Any]

_CWE = re.compile(r"\bcwe[-_/: ]?0*(\d{1,4})\b", re.IGNORECASE)


def read(path: Path, root: Path) -> Report:
    """The results that count (kind "fail", not suppressed, not absent) and the notifications of all runs."""
    report = Report()
    for run in json.loads(path.read_text(encoding="utf-8")).get("runs", []):
        rules = _rules(run)
        report.findings += [_finding(result, rules, root) for result in run.get("results", []) if _counts(result)]
        report.problems += _notifications(run)
    return report


def _counts(result: Node) -> bool:
    return (
        result.get("kind", "fail") == "fail"
        and not result.get("suppressions")
        and result.get("baselineState") != "absent"
    )


def _rules(run: Node) -> dict[str, Node]:
    tool = run.get("tool", {})
    parts = [tool.get("driver", {}), *tool.get("extensions", [])]
    return {rule["id"]: rule for part in parts for rule in part.get("rules", [])}


def _finding(result: Node, rules: dict[str, Node], root: Path) -> Finding:
    name = str(result.get("ruleId") or result.get("rule", {}).get("id", ""))
    rule = rules.get(name, {})
    where = (result.get("locations") or [{}])[0].get("physicalLocation", {})
    default = rule.get("defaultConfiguration", {}).get("level", "warning")
    return Finding(
        path=relative(unquote(where.get("artifactLocation", {}).get("uri", "")), root),
        line=int(where.get("region", {}).get("startLine", 1)),
        cwes=_cwes(result, rule),
        rule=name,
        level=str(result.get("level", default)),
    )


def _cwes(result: Node, rule: Node) -> frozenset[int]:
    """The result's own ids (taxa, then properties), else the rule's (relationships and tags)."""
    of_rule = [_taxon(link.get("target", {})) for link in rule.get("relationships", [])]
    for texts in (
        [_taxon(taxon) for taxon in result.get("taxa", [])],
        _tagged(result.get("properties", {})),
        of_rule + _tagged(rule.get("properties", {})),
    ):
        ids = frozenset(int(number) for text in texts for number in _CWE.findall(text))
        if ids:
            return ids
    return frozenset()


def _taxon(reference: Node) -> str:
    """The reference as "CWE-89", or nothing when it points into another taxonomy."""
    owner = str(reference.get("toolComponent", {}).get("name", "CWE"))
    name = str(reference.get("id", ""))
    return f"CWE-{name}" if name.isdigit() and owner.upper() == "CWE" else name


def _tagged(properties: Node) -> list[str]:
    """Texts under `tags` and under keys that start with `cwe`; a bare number there is an id."""
    texts: list[str] = []
    for key, value in properties.items():
        if key == "tags" or key.lower().startswith("cwe"):
            values = value if isinstance(value, list) else [value]
            texts += [f"CWE-{one}" if str(one).isdigit() else str(one) for one in values]
    return texts


def _notifications(run: Node) -> Iterator[str]:
    for invocation in run.get("invocations", []):
        for kind in ("toolExecutionNotifications", "toolConfigurationNotifications"):
            for note in invocation.get(kind, []):
                name = note.get("descriptor", {}).get("id") or note.get("level", "warning")
                place = (note.get("locations") or [{}])[0].get("physicalLocation", {})
                uri = place.get("artifactLocation", {}).get("uri", "")
                yield f"{name}: {uri}: {note.get('message', {}).get('text', '')}"
