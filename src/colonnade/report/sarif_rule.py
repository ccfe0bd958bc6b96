"""What a SARIF log says before its results: the rules, the weaknesses they name, and the kinds of notification."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from colonnade import cwe
from colonnade.checks.page import sections
from colonnade.report.rule import Rule

Node = dict[str, Any]

#: A severity as SARIF's level, as the number between 0 and 10 by which code scanning sorts, and as its own word.
LEVELS: Final = {"critical": "error", "high": "error", "medium": "warning", "low": "note", "note": "note"}
SCORES: Final = {"critical": "9.5", "high": "8.0", "medium": "5.5", "low": "3.0", "note": "1.0"}
_WORDS: Final = {"error": "error", "warning": "warning", "note": "recommendation"}

_MITRE: Final = "https://cwe.mitre.org/"
_PARAGRAPH = re.compile(r"\n\s*\n")


class Taxonomy:
    """The weaknesses that a log names, each with its index."""

    def __init__(self, weaknesses: Iterable[int]) -> None:
        self._ids = sorted(set(weaknesses))
        self._index = {id: index for index, id in enumerate(self._ids)}

    def reference(self, id: int) -> Node:
        """A reference to the weakness from a result or a rule."""
        return {"id": str(id), "index": self._index[id], "toolComponent": {"name": "CWE", "index": 0}}

    def component(self) -> Node:
        """The taxonomy as a tool component."""
        return {
            "name": "CWE",
            "version": cwe.catalogue().version,
            "organization": "MITRE",
            "informationUri": _MITRE,
            "shortDescription": {"text": "The MITRE Common Weakness Enumeration"},
            "isComprehensive": False,
            "taxa": [_taxon(id) for id in self._ids],
        }


def _taxon(id: int) -> Node:
    weakness = cwe.catalogue().get(id)
    taxon: Node = {"id": str(id)}
    if weakness is not None:
        taxon["name"] = weakness.name
        taxon["shortDescription"] = {"text": weakness.name}
        taxon["fullDescription"] = {"text": weakness.description}
    taxon["helpUri"] = f"{_MITRE}data/definitions/{id}.html"
    return taxon


def rule_nodes(rules: Sequence[Rule], taxonomy: Taxonomy) -> list[Node]:
    """The rules as reporting descriptors, in the order given."""
    return [_rule(rule, taxonomy) for rule in rules]


def _rule(rule: Rule, taxonomy: Taxonomy) -> Node:
    level = LEVELS[rule.severity]
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": _described(rule)},
        "help": {"text": rule.fix, "markdown": rule.page},
        "defaultConfiguration": {"level": level},
        "relationships": [
            {"target": taxonomy.reference(id), "kinds": ["relevant"]}
            for id in dict.fromkeys((rule.weakness, *rule.also))
        ],
        "properties": {
            "tags": ["security", f"external/cwe/cwe-{rule.weakness:03}"],
            "precision": rule.confidence,
            "security-severity": SCORES[rule.severity],
            "problem.severity": _WORDS[level],
        },
    }


def _described(rule: Rule) -> str:
    """What the weakness is, from the rule's page: one paragraph on one line."""
    parts = sections(rule.page)
    text = parts.get("What", "").strip() or parts.get("", "").strip() or rule.title
    return " ".join(_PARAGRAPH.split(text)[0].split())


class Notifications:
    """The kinds of notification that a log holds, each with its index."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._ids = sorted(set(ids))
        self._index = {id: index for index, id in enumerate(self._ids)}

    def reference(self, id: str) -> Node:
        """A reference to the kind from a notification."""
        return {"id": id, "index": self._index[id]}

    def nodes(self) -> list[Node]:
        """The kinds as reporting descriptors."""
        return [{"id": id, "shortDescription": {"text": _NOTIFIED[id.partition("/")[0]]}} for id in self._ids]


_NOTIFIED: Final = {
    "source": "A file, or a part of it, could not be reviewed",
    "configuration": "A setting or a stub of the project cannot be used",
    "internal": "A defect of Colonnade",
}
