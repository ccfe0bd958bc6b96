"""The runners' arithmetic on small made-up reports: `python -m pytest benchmarks`."""

from __future__ import annotations

import json
from pathlib import Path

from . import owasp, sarif
from .cves import Job, jobs
from .finding import Finding, relative
from .owasp import Case
from .peer_cwe import finer
from .relation import names


def finding(path: str, *cwes: int) -> Finding:
    return Finding(path, 1, frozenset(cwes), "rule")


def test_parent_and_child_count_but_no_further_relative() -> None:
    assert names({943}, 89)  # its parent
    assert names({564}, 89)  # its child
    assert not names({74}, 89)  # its parent's parent
    assert not names((), 89)


def test_an_id_outside_the_view_counts_for_itself_only() -> None:
    assert names({1029}, 1029)
    assert not names({284}, 1029)


def test_owasp_score_is_the_mean_of_categories() -> None:
    cases = [
        Case("A1", "sqli", vulnerable=True, cwe=89),
        Case("A2", "sqli", vulnerable=False, cwe=89),
        Case("B1", "xss", vulnerable=True, cwe=79),
        Case("B2", "xss", vulnerable=False, cwe=79),
    ]
    found = [finding("testcode/A1.py", 89), finding("testcode/B1.py", 80), finding("testcode/B2.py", 79)]
    sqli, xss = owasp.score(cases, found)
    assert (sqli.value, xss.value) == (1.0, 0.0)
    assert xss.false_positive == ["B2"]
    assert owasp.mean([sqli, xss]) == 0.5


def test_another_weakness_in_the_file_is_not_a_hit() -> None:
    (score,) = owasp.score([Case("A1", "sqli", vulnerable=True, cwe=89)], [finding("A1.py", 78)])
    assert score.false_negative == ["A1"]


def test_finer_ids_are_credited() -> None:
    assert 95 in Finding("a.py", 1, frozenset({78}), "B307", finer=finer("B307")).credited
    assert finer("B999") == frozenset()


def test_paths_are_relative_to_the_root(tmp_path: Path) -> None:
    assert relative("./a/b.py", tmp_path) == "a/b.py"
    assert relative(f"{tmp_path.resolve()}/a/b.py", tmp_path) == "a/b.py"


def test_sarif_ids_come_from_the_result_before_the_rule(tmp_path: Path) -> None:
    where = [{"physicalLocation": {"artifactLocation": {"uri": "a%20b.py"}, "region": {"startLine": 3}}}]
    run = {
        "tool": {"driver": {"rules": [{"id": "r", "properties": {"tags": ["security", "external/cwe/cwe-089"]}}]}},
        "results": [
            {"ruleId": "r", "locations": where, "properties": {"cwe": 564}, "level": "error"},
            {"ruleId": "r", "locations": where},
            {"ruleId": "r", "locations": where, "suppressions": [{"kind": "inSource"}]},
            {"ruleId": "r", "locations": where, "kind": "pass"},
        ],
        "invocations": [{"toolExecutionNotifications": [{"descriptor": {"id": "internal"}, "message": {"text": "x"}}]}],
    }
    path = tmp_path / "a.sarif"
    path.write_text(json.dumps({"runs": [run]}))
    report = sarif.read(path, tmp_path)
    assert [one.cwes for one in report.findings] == [frozenset({564}), frozenset({89})]
    assert report.findings[0].path == "a b.py"
    assert report.problems == ["internal: : x"]


def test_two_jobs_for_each_entry(tmp_path: Path) -> None:
    row = {"entry_id": "X", "package": "p", "vulnerable_version": "1", "fixed_version": "2"}
    entries = tmp_path / "dev.jsonl"
    entries.write_text(json.dumps({**row, "file": "a.py", "fixed_file": "b.py"}))
    assert list(jobs(entries, tmp_path)) == [
        Job("X", "vulnerable", tmp_path / "p-1", "a.py"),
        Job("X", "fixed", tmp_path / "p-2", "b.py"),
    ]
