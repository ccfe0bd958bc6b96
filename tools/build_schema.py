"""Writes docs/review.schema.json: the JSON Schema of the record that `colonnade review --json` writes.

The types give the shape, the docstrings of classes and fields the descriptions.
"""

import ast
import inspect
import json
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any, Final

import msgspec

from colonnade import cwe
from colonnade.checks import registry
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.report import json as record
from colonnade.review import model, settings

Schema = dict[str, Any]
Choices = Mapping[tuple[str, str], tuple[Any, ...]]

CHOICES: Final[Choices] = {
    ("Record", "format"): (record.FORMAT,),
    ("Record", "format_version"): (record.FORMAT_VERSION,),
    ("Finding", "severity"): model.SEVERITIES,
    ("Finding", "confidence"): registry.CONFIDENCES,
    ("Finding", "pillar"): tuple(pillar.id for pillar in cwe.PILLARS),
    ("Examined", "status"): ("safe", "weak", "undecided"),
    ("PillarVerdict", "pillar"): tuple(pillar.id for pillar in cwe.PILLARS),
    ("PillarVerdict", "verdict"): model.VERDICTS,
    ("Review", "threat_model"): tuple(THREAT_MODELS),
    ("Review", "fail_on"): settings.FAIL_ON,
}
"""The values of fields whose type is wider."""


def generate() -> str:
    """The schema's text."""
    return schema("A review by Colonnade", record, (model,), CHOICES)


def schema(title: str, of: ModuleType, models: Sequence[ModuleType], choices: Choices) -> str:
    """The schema of a module's `Record`, whose parts the models define."""
    _, parts = msgspec.json.schema_components([of.Record], ref_template="#/$defs/{name}")
    described: dict[tuple[str, str], str] = {}
    for each in (*models, of):
        described.update(_descriptions(each))
    for (owner, name), values in choices.items():
        parts[owner]["properties"][name]["enum"] = list(values)
    for owner, part in parts.items():
        part.pop("title", None)
        part["required"] = list(part["properties"])  # the record leaves no field out, whatever has a default
        for name, field in part["properties"].items():
            field.pop("default", None)
            text = described.get((owner, name))
            if text:
                field["description"] = text  # keywords beside a reference count since draft 2019-09
    parts["FileReview"]["properties"]["verdicts"] = _verdicts(described[("FileReview", "verdicts")])
    top = parts.pop("Record")
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **top,
        "$defs": dict(sorted(parts.items())),
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _verdicts(text: str) -> Schema:
    """The verdicts of a file by pillar."""
    pillars = {str(pillar.id): {"enum": list(model.VERDICTS)} for pillar in cwe.PILLARS}
    return {"type": "object", "properties": pillars, "required": list(pillars), "description": text}


def _descriptions(module: ModuleType) -> dict[tuple[str, str], str]:
    """The texts below the fields of a module's classes, by class and field."""
    found: dict[tuple[str, str], str] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for field, below in zip(node.body, node.body[1:], strict=False):
            match field, below:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str() as text)),
                ):
                    found[node.name, name] = " ".join(text.split())
    return found
