"""What renderers share: rules, words for numbers, excerpts, and the order in which things are told."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import finding, record

from colonnade.checks import registry
from colonnade.cli.rules import rules
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.report.excerpt import excerpt
from colonnade.report.view import View, by_check, pattern, steps
from colonnade.report.wording import comment, count, cut, joined, some, visible
from colonnade.review.gather import SOURCE_WORDS
from colonnade.review.model import Excerpt, Finding, Place, Step, SuppressionEntry


def test_there_is_a_rule_for_every_check() -> None:
    assert [rule.id for rule in rules()] == [check.id for check in registry.checks()]
    for rule, entry in zip(rules(), registry.entries(), strict=True):
        assert (rule.weakness, rule.pillar, rule.form) == (entry.check.weakness, entry.pillar, entry.check.form)
        assert rule.page
        assert not rule.page.startswith((" ", "\n"))


def test_every_source_of_a_threat_model_has_words() -> None:
    for kinds in THREAT_MODELS.values():
        assert kinds <= set(SOURCE_WORDS)


@pytest.mark.parametrize(
    ("items", "limit", "total", "said"),
    [
        ([], 3, 0, ""),
        (["a"], 3, 0, "a"),
        (["a", "b"], 3, 0, "a and b"),
        (["a", "b", "c"], 3, 0, "a, b and c"),
        (["a", "b", "c"], 2, 0, "a, b and 1 more"),
        (["a", "b"], 2, 1_002, "a, b and 1,000 more"),
    ],
)
def test_lists_in_words(items: list[str], limit: int, total: int, said: str) -> None:
    assert some(items, limit, total) == said


def test_numbers_in_words() -> None:
    assert (count(1, "point"), count(0, "point"), count(1_200, "point")) == ("1 point", "0 points", "1,200 points")
    assert joined(["a", "b"], "or") == "a or b"


def test_suppressions_read_as_they_are_written() -> None:
    entries = [
        SuppressionEntry("a.py", 1, tool, ids, "", False)
        for tool, ids in (("colonnade", ("sql-injection",)), ("bandit", ()), ("ruff", ("S101", "S102")))
    ]
    assert [comment(each) for each in entries] == ["colonnade: allow sql-injection", "nosec", "noqa: S101, S102"]


@given(st.text())
def test_what_is_visible_is_printable(text: str) -> None:
    shown = visible(text)
    assert shown.isprintable()
    assert visible(shown) == shown
    assert len(cut(shown, 10)) <= 10
    shown.encode("utf-8")


@pytest.mark.parametrize(
    ("reason", "name"),
    [
        ("constant", "constant"),
        ("sanitised by `shlex.quote`", "sanitised by …"),
        ("parameter `a` of `f`: no caller in the reviewed code", "parameter … of …: no caller in the reviewed code"),
        ("callee unknown: vendor.lib\n.f", "callee unknown"),
    ],
)
def test_reasons_count_without_their_names(reason: str, name: str) -> None:
    assert pattern(reason) == name


def test_checks_with_weak_points_come_first() -> None:
    made = record([finding()], safe=[("path-traversal", 22, "constant", 50), ("sql-injection", 89, "constant", 2)])
    first, second = by_check(View(made, ()).rows)
    assert (first.check, first.weak, first.safe, first.total) == ("sql-injection", 1, 2, 3)
    assert (second.check, second.weak, second.safe) == ("path-traversal", 0, 50)


def test_labels_count_up_as_findings_are_told() -> None:
    made = record(
        [
            finding(line=9, severity="low"),
            finding(line=8, suppressed="nosec"),
            finding(check="path-traversal", weakness=22, line=7, severity="medium"),
            finding(line=5, severity="high", role="test"),
            finding(line=6, severity="medium"),
        ]
    )
    view = View(made, ())
    assert view.labels == {2: "F1", 4: "F2", 0: "F3", 3: "F4"}
    assert [label for label, _ in view.groups[707][0].findings] == ["F2", "F3", "F4"]


def test_a_line_said_twice_is_one_step_and_many_steps_are_cut() -> None:
    place = Place("a.py", 3, 1, 3, 2)
    other = Place("a.py", 4, 1, 4, 2)
    one = finding()
    twice = (Step(place, "f(x)", "flows on"), Step(place, "y = f(x)", "flows on"), Step(other, "g(y)", "sink"))
    assert steps(_with(one, twice), 9) == list(twice[1:])
    many = tuple(Step(Place("a.py", n, 1, n, 2), f"f{n}()", "flows on") for n in range(30))
    assert steps(_with(one, many), 4) == [many[0], many[1], 26, many[28], many[29]]


def _with(base: Finding, trace: tuple[Step, ...]) -> Finding:
    return msgspec.structs.replace(base, steps=trace)


def test_an_excerpt_survives_a_record_without_lines() -> None:
    bare = msgspec.structs.replace(finding(text="f(x)"), excerpt=Excerpt())
    assert excerpt(bare) == [(True, "> 3 | f(x)")]
