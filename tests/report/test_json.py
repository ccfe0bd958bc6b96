"""The JSON record: all of the review, as its schema says."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

from colonnade.report import json as record
from colonnade.review.facade import review
from colonnade.review.model import Review
from colonnade.review.settings import Settings

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "review.schema.json"


@pytest.fixture(scope="session")
def schema() -> dict[str, Any]:
    text: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(text)
    return text


def strict(schema: dict[str, Any]) -> Draft202012Validator:
    """The schema that also refuses what it does not name, so that it names everything."""
    parts = {name: {**part, "additionalProperties": False} for name, part in schema["$defs"].items()}
    return Draft202012Validator({**schema, "additionalProperties": False, "$defs": parts})


def test_records_are_as_the_schema_says(shop: Review, hostile: Review, schema: dict[str, Any]) -> None:
    for made in (shop, hostile):
        text = record.render(made)
        text.encode("utf-8")
        assert [error.message for error in strict(schema).iter_errors(json.loads(text))] == []


def test_the_schema_describes_every_field(schema: dict[str, Any]) -> None:
    silent = [
        f"{name}.{field}"
        for name, part in (("", schema), *schema["$defs"].items())
        for field, node in part["properties"].items()
        if not node.get("description")
    ]
    assert silent == []


def test_the_record_is_the_review(shop: Review) -> None:
    told = msgspec.json.decode(record.render(shop), type=record.Record)
    assert told.review == shop
    assert (told.format, told.format_version) == ("colonnade-review", 1)


def test_lone_surrogates_are_written_out(shop: Review) -> None:
    made = msgspec.structs.replace(shop, standard="a\ud800b", roots=("\udcff",))
    told = json.loads(record.render(made).encode("utf-8"))["review"]
    assert (told["standard"], told["roots"]) == ("a\\ud800b", ["\\udcff"])
    assert told["files"] == json.loads(record.render(shop))["review"]["files"]


def test_all_points_gives_every_place_and_settings_are_stated(weak: Path) -> None:
    for number in range(9):
        (weak / f"b{number}.py").write_text((weak / "a.py").read_text(encoding="utf-8"), encoding="utf-8")
    settings = Settings(cache=False, jobs=1, all_points=True, exclude=("b8.py",), threat_model="remote", fail_on="low")
    told = json.loads(record.render(review([weak], settings)))["review"]
    assert (told["all_points"], told["exclude"], told["fail_on"], told["failed"]) == (True, ["b8.py"], "low", True)
    rows = [row for pillar in told["pillars"] for row in pillar["ledger"]]
    assert rows
    assert all(len(row["places"]) == row["count"] for row in rows)
    assert max(row["count"] for row in rows) == 9
