"""What reviews in JSON, SARIF and comments are understood to say; the texts are our own."""

import json
from typing import Any

import pytest

from colonnade.audit.model import Claim, Reading
from colonnade.audit.position import NoRecord, parse
from colonnade.audit.reading import read


def of(value: Any, **options: Any) -> Reading:
    return read(json.dumps(value, indent=2, **options))


def kinds(reading: Reading, item: int) -> list[str]:
    return [each.kind for each in reading.claims if each.item == item]


def presence(reading: Reading) -> Claim:
    return next(each for each in reading.claims if each.kind == "presence")


FINDING = {
    "cwe": "CWE-89",
    "severity": "high",
    "file": "shop/orders.py",
    "line": 12,
    "message": "The statement is made of `number`.",
    "recommendation": "Pass values as parameters.",
}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"cwe": None, "cwe_id": 89},
        {"cwe": None, "cweId": "89"},
        {"cwe": None, "cwes": ["CWE-89: SQL Injection"]},
        {"line": None, "lineNumber": 12},
        {"line": None, "lines": "12"},
        {"line": None, "line_numbers": [12]},
        {"line": None, "file": None, "location": "shop/orders.py:12"},
        {"line": None, "file": None, "location": {"path": "shop/orders.py", "startLine": 12, "endLine": 12}},
        {"message": None, "description": FINDING["message"]},
        {"recommendation": None, "fix": FINDING["recommendation"]},
    ],
    ids=lambda each: ",".join(key for key, value in each.items() if value) or "plain",
)
def test_a_finding_in_its_usual_spellings(changes: dict[str, Any]) -> None:
    finding = {key: value for key, value in {**FINDING, **changes}.items() if value is not None}
    for whole in ([finding], {"findings": [finding]}, {"report": {"issues": [finding]}}):
        reading = of(whole)
        assert reading.format == "json"
        assert sorted(kinds(reading, 0)) == ["advice", "identifier", "location", "presence"]
        claim = presence(reading)
        assert claim.weaknesses == (89,)
        assert claim.functions == ("number",)
        assert [(each.first, each.last, each.path) for each in claim.lines] == [(12, 12, "shop/orders.py")]
        assert reading.items[0].verdict == "detected"


@pytest.mark.parametrize(
    ("field", "value", "verdict"),
    [
        ("verdict", "Not detected", "not detected"),
        ("status", "not_applicable", "not applicable"),
        ("detected", False, "not detected"),
        ("vulnerable", True, "detected"),
        ("applicable", False, "not applicable"),
        ("result", "Unclear", "undetermined"),
    ],
)
def test_verdicts(field: str, value: object, verdict: str) -> None:
    reading = of([{"cwe": "CWE-703", field: value}])
    assert [each.verdict for each in reading.claims if each.kind != "identifier"] == [verdict]
    assert reading.items[0].verdict == verdict


def test_findings_under_their_ids() -> None:
    reading = of(
        {
            "summary": "No security issues were found.",
            "CWE-284": {"detected": False, "reason": "There is no login."},
            "CWE-682": "Not detected. No calculations are made.",
            "recommendations": ["Review the other files as well."],
        }
    )
    assert [(item.mentions[0].number, item.verdict) for item in reading.items] == [
        (284, "not detected"),
        (682, "not detected"),
    ]
    assert reading.conclusion == "not detected"
    assert [each.text for each in reading.claims if each.kind == "advice"] == ["Review the other files as well."]


def test_spans_hold_what_is_escaped() -> None:
    text = json.dumps([{"cwe": "CWE-79", "message": 'Na\u00efve "quotes"\tare not escaped.\n\nUse a template.'}])
    reading = read(text)
    assert all(text[each.span.start : each.span.end] == each.text for each in reading.claims)
    assert presence(reading).text == r"Na\u00efve \"quotes\"\tare not escaped."


def test_a_record_in_a_fence_is_one() -> None:
    text = f"```json\n{json.dumps([FINDING])}\n```\n"
    reading = read(text)
    assert reading.format == "json"
    assert all(text[each.span.start : each.span.end] == each.text for each in reading.claims)


def test_sarif() -> None:
    rule = {
        "id": "open-file",
        "relationships": [{"target": {"id": "772", "toolComponent": {"name": "CWE"}}}],
        "properties": {"tags": ["security", "external/cwe/cwe-404"]},
    }
    region = {"artifactLocation": {"uri": "a.py"}, "region": {"startLine": 3, "endLine": 4}}
    location = {"locations": [{"physicalLocation": region}]}
    results = [
        {"ruleId": "open-file", "message": {"text": "The file is left open."}, **location},
        {"ruleId": "CWE-89", "kind": "pass", "message": {"text": "Every statement is constant."}},
        {"ruleIndex": 1, "message": {"text": "The key is short."}, **location},
    ]
    tagged = {"id": "key", "properties": {"tags": ["external/cwe/cwe-326"]}}
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"rules": [rule, tagged]}}, "results": results}]}
    reading = of(log)
    assert reading.format == "sarif"
    assert [(item.mentions[0].number, item.verdict) for item in reading.items] == [
        (772, "detected"),
        (89, "not detected"),
        (326, "detected"),
    ]
    assert [(each.first, each.last, each.path) for each in presence(reading).lines] == [(3, 4, "a.py")]


POSITION = {"new_path": "a.py", "line_range": {"start": {"new_line": 7}, "end": {"new_line": 9}}}


@pytest.mark.parametrize(
    "value",
    [
        [{"path": "a.py", "line": 9, "start_line": 7, "body": "This is vulnerable to SQL injection.", "user": {}}],
        {"notes": [{"body": "This is vulnerable to SQL injection.", "position": POSITION}]},
        {"a.py": [{"range": {"start_line": 7, "end_line": 9}, "message": "This is vulnerable to SQL injection."}]},
    ],
    ids=["github", "gitlab", "gerrit"],
)
def test_comments(value: object) -> None:
    reading = of(value)
    assert reading.format == "comments"
    claim = presence(reading)
    assert claim.weaknesses == (89,)
    assert [(each.first, each.last, each.path) for each in claim.lines] == [(7, 9, "a.py")]
    assert "location" in kinds(reading, 0)


def test_a_comment_that_says_nothing_has_no_place() -> None:
    reading = of([{"path": "a.py", "line": 9, "body": "LGTM!", "user": {}}])
    assert [each.kind for each in reading.claims] == ["remark"]


@pytest.mark.parametrize("text", ["{", "[1,]", '{"a" 1}', "[1] 2", '"\\u12"', '["a\n"]', "[01]", "nul", '{"a":1,}'])
def test_what_is_no_json(text: str) -> None:
    with pytest.raises(NoRecord):
        parse(text)


def test_what_begins_as_json_and_is_none_is_prose() -> None:
    reading = read("[1] The input is not validated.")
    assert (reading.format, len(reading.claims)) == ("text", 1)
