"""A review as SARIF 2.1.0 (OASIS Standard, errata 01), for code scanning and editors.

A result is a finding; what was examined and is no finding stands in short under the run's properties, and in full in
the JSON record.  URIs are relative to the reviewed root.  LIMIT(notebooks): lines of a notebook are counted through its
code cells and not through the file.
"""

import re
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from colonnade.report.encode import encode
from colonnade.report.rule import Rule
from colonnade.report.sarif_rule import LEVELS, Node, Notifications, Taxonomy, rule_nodes
from colonnade.report.view import note
from colonnade.report.wording import stated
from colonnade.review.evidence import EXCERPT_WIDTH
from colonnade.review.model import FileReview, Finding, Place, ProblemEntry, Review, Step

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT: Final = "%SRCROOT%"
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def render(review: Review, rules: Sequence[Rule]) -> str:
    """The log with one run.  Equal reviews give equal bytes.  rules: those of all checks that were run."""
    run = _Run(review, rules).node()
    return encode({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


class _Run:
    """One run and the indices that its parts refer to each other by."""

    def __init__(self, review: Review, rules: Sequence[Rule]) -> None:
        self.review = review
        self.rules = rules
        self.rule_index = {rule.id: index for index, rule in enumerate(rules)}
        self.artifact_index = {file.path: index for index, file in enumerate(review.files)}
        self.modules = {file.path: file.module for file in review.files}
        named = [id for rule in rules for id in (rule.weakness, *rule.also)]
        self.taxonomy = Taxonomy([*named, *(each.weakness for each in review.findings)])
        self.notifications = Notifications(_kind(problem) for problem in review.problems)

    def node(self) -> Node:
        """The run."""
        review = self.review
        driver: Node = {
            "name": "Colonnade",
            "version": review.version,
            "semanticVersion": review.version,
            "rules": rule_nodes(self.rules, self.taxonomy),
            "supportedTaxonomies": [{"name": "CWE", "index": 0}],
        }
        if notified := self.notifications.nodes():
            driver["notifications"] = notified
        return {
            "tool": {"driver": driver},
            "taxonomies": [self.taxonomy.component()],
            "invocations": [self._invocation()],
            "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the reviewed code."}}},
            "artifacts": [_artifact(file) for file in review.files],
            "columnKind": "unicodeCodePoints",
            "results": [self._result(finding) for finding in review.findings],
            "properties": _summary(review),
        }

    def _invocation(self) -> Node:
        """That the run came to its end, and what it could not review or do on the way."""
        told: dict[str, list[Node]] = {"toolExecutionNotifications": [], "toolConfigurationNotifications": []}
        for problem in self.review.problems:
            is_setting = _kind(problem).startswith("configuration")
            told["toolConfigurationNotifications" if is_setting else "toolExecutionNotifications"].append(
                self._notification(problem)
            )
        return {"executionSuccessful": True, **{name: nodes for name, nodes in told.items() if nodes}}

    def _notification(self, problem: ProblemEntry) -> Node:
        node: Node = {
            "descriptor": self.notifications.reference(_kind(problem)),
            "level": "error" if problem.kind == "internal" else "warning",
            "message": _message(problem.message),
        }
        if problem.path:
            physical: Node = {"artifactLocation": self._artifact_location(problem.path)}
            if problem.line > 0:
                physical["region"] = {"startLine": problem.line}
            node["locations"] = [{"physicalLocation": physical}]
        return node

    def _result(self, finding: Finding) -> Node:
        last = finding.steps[-1]
        location = self._location(last)
        location.pop("message", None)  # the result's own message stands for it
        if context := _context(finding):
            location["physicalLocation"]["contextRegion"] = context
        location["logicalLocations"] = [self._logical(finding)]
        node: Node = {"ruleId": finding.check}
        if finding.check in self.rule_index:
            node["ruleIndex"] = self.rule_index[finding.check]
        node |= {
            "level": LEVELS[finding.severity],
            "message": _message(_told(finding)),
            "locations": [location],
            "taxa": [self.taxonomy.reference(finding.weakness)],
            "partialFingerprints": {
                "primaryLocationLineHash": finding.line_hash,
                "colonnade/v1": finding.fingerprint,
            },
            "suppressions": _suppressions(finding),
        }
        if len(finding.steps) > 1:
            node["codeFlows"] = [{"threadFlows": [{"locations": [self._flow(step) for step in finding.steps]}]}]
        if related := self._related(finding):
            node["relatedLocations"] = related
        node["properties"] = _properties(finding)
        return node

    def _related(self, finding: Finding) -> list[Node]:
        """Where the way to the point starts, and the further places of which the result is true."""
        related = [self._location(finding.steps[0], id=1)] if len(finding.steps) > 1 else []
        for number, place in enumerate(finding.further, len(related) + 1):
            related.append(self._location(Step(place, "", "The same holds here"), id=number))
        return related

    def _logical(self, finding: Finding) -> Node:
        """The function or module around the point by its dotted name."""
        module = self.modules.get(finding.place.path, "")
        if finding.function == "<module>":
            return {"fullyQualifiedName": module, "kind": "module"}
        return {"fullyQualifiedName": f"{module}.{finding.function}".lstrip("."), "kind": "function"}

    def _flow(self, step: Step) -> Node:
        return {"location": self._location(step)}

    def _location(self, step: Step, id: int | None = None) -> Node:
        """Where a step is, and what happens there."""
        location: Node = {} if id is None else {"id": id}
        location["physicalLocation"] = {
            "artifactLocation": self._artifact_location(step.place.path),
            "region": _region(step.place, step.text),
        }
        if told := note(step):
            location["message"] = _message(told)
        return location

    def _artifact_location(self, path: str) -> Node:
        location: Node = {"uri": uri(path), "uriBaseId": _ROOT}
        if path in self.artifact_index:
            location["index"] = self.artifact_index[path]
        return location


def uri(path: str) -> str:
    """The relative path as a URI reference: everything but letters, digits and ``_.-~/`` is percent-encoded."""
    return quote(path, safe="/", errors="replace")


def _kind(problem: ProblemEntry) -> str:
    """The id of the problem's notification."""
    match problem.kind:
        case "internal":
            return "internal/failure"
        case "stub":
            return "configuration/stub"
        case kind:
            return f"source/{kind}"


def _message(text: str) -> Node:
    """The text as a message: nothing in it may be read as a link to a location or as a placeholder."""
    return {"text": _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\[", text))}


def _told(finding: Finding) -> str:
    """The message as the check gives it; with full stops only where more is said."""
    return stated(finding) if finding.further or finding.also else finding.message


def _region(place: Place, text: str) -> Node:
    """The region, with its text where that is known whole."""
    region: Node = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    if place.line == place.end_line and len(text) == place.end_column - place.column:
        region["snippet"] = {"text": text}
    return region


def _context(finding: Finding) -> Node:
    """The whole lines around the point; nothing where some of them were cut or left out."""
    first, lines = finding.excerpt.first_line, finding.excerpt.lines
    last = first + len(lines) - 1
    if not first <= finding.place.line <= finding.place.end_line <= last or max(map(len, lines)) >= EXCERPT_WIDTH:
        return {}
    return {"startLine": first, "endLine": last, "snippet": {"text": "\n".join(lines) + "\n"}}


def _artifact(file: FileReview) -> Node:
    return {
        "location": {"uri": uri(file.path), "uriBaseId": _ROOT},
        "roles": ["analysisTarget"],
        "sourceLanguage": "python",
        "properties": {"role": file.role, "lines": file.lines},
    }


def _suppressions(finding: Finding) -> list[Node]:
    """Empty where nothing suppresses it: SARIF wants all results of a run to say so, or none."""
    return [{"kind": "inSource", "justification": finding.suppressed}] if finding.suppressed else []


def _properties(finding: Finding) -> Node:
    """What SARIF has no field for."""
    properties: Node = {
        "severity": finding.severity,
        "confidence": finding.confidence,
        "role": finding.role,
        "pillars": list(finding.pillars),
    }
    if finding.assumptions:
        properties["assumptions"] = list(finding.assumptions)
    if finding.alike:
        properties["alike"] = list(finding.alike)
    return properties


def _summary(review: Review) -> dict[str, Any]:
    """The terms of the review and its ten verdicts."""
    return {
        "threatModel": review.threat_model,
        "threatModelReason": review.threat_model_reason,
        "lines": review.lines,
        "verdicts": [
            {
                "pillar": f"CWE-{pillar.pillar}",
                "name": pillar.name,
                "verdict": pillar.verdict,
                "weak": pillar.weak,
                "safe": pillar.safe,
                "undecided": pillar.undecided,
            }
            for pillar in review.pillars
        ],
    }
