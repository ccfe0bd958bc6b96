"""The review on a terminal: the table, its width, its numbers, and that reviewed text moves nothing."""

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from records import HOSTILE, finding, record
from records import hostile as hostile_review
from rich.cells import cell_len
from rich.console import Console

from colonnade import cwe
from colonnade.cli.rules import rules
from colonnade.report.terminal import print_review
from colonnade.review.model import SEVERITIES, Review

SGR = re.compile(r"\x1b\[[0-9;]*m")
ROW = re.compile(
    r"^(?P<id>\d{3}) +(?P<label>[a-z ]+?) +(?P<verdict>detected|not detected|undetermined|not applicable) "
)


def printed(made: Review, width: int = 100, *, terminal: bool = False) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=terminal, color_system="truecolor" if terminal else None, highlight=False
    )
    print_review(made, rules(), console)
    return out.getvalue()


def rows_of(text: str) -> list[tuple[int, str, str, list[int]]]:
    """The table's rows: pillar, label, verdict, numbers."""
    found = []
    for line in text.split("\n"):
        match = ROW.match(line)
        if match is not None:
            numbers = [0 if cell == "-" else int(cell) for cell in line[match.end() :].split()]
            found.append((int(match["id"]), match["label"], match["verdict"], numbers))
    return found


@pytest.mark.parametrize("width", [80, 100, 160])
def test_the_table_has_ten_rows_that_agree_with_the_record(shop: Review, hostile: Review, width: int) -> None:
    for made in (shop, hostile):
        rows = rows_of(printed(made, width))
        assert [(id, label) for id, label, *_ in rows] == [(pillar.id, pillar.label) for pillar in cwe.PILLARS]
        for (_, _, verdict, numbers), pillar in zip(rows, made.pillars, strict=True):
            own = [made.findings[index] for index in pillar.findings if not made.findings[index].suppressed]
            by_severity = [sum(each.severity == severity for each in own) for severity in SEVERITIES]
            points = pillar.safe + pillar.weak + pillar.undecided
            assert verdict == pillar.verdict
            assert numbers == [*by_severity, points, pillar.undecided]
            assert bool(sum(by_severity)) == bool(pillar.weak)
            assert sum(by_severity) <= pillar.weak


@pytest.mark.parametrize("width", [80, 100])
def test_nothing_is_wider_than_the_terminal(shop: Review, width: int) -> None:
    lines = printed(shop, width).split("\n")
    assert max(map(len, lines)) <= width
    assert not [line for line in lines if line != line.rstrip()]


def test_a_narrow_terminal_is_no_error(shop: Review) -> None:
    assert "664" in printed(shop, 40)
    assert "not detected" in printed(shop, 60)
    assert printed(shop, 1)


def test_large_numbers_fit() -> None:
    many = [finding(line=n, severity=SEVERITIES[n % 5]) for n in range(4_995)]
    lines = printed(record(many, safe=[("sql-injection", 89, "constant", 90_000)]), 100).split("\n")[:11]
    assert max(map(len, lines)) <= 100
    assert rows_of("\n".join(lines))[8][3] == [999, 999, 999, 999, 999, 94_995, 0]


def test_every_finding_of_the_shop_is_told_in_full(shop: Review) -> None:
    text = printed(shop)
    for each in shop.findings:
        assert f"{each.severity}  {each.place.path}:{each.place.line}  {each.title}" in text
        assert f"accept: # colonnade: allow {each.check} -- reason  (at line {each.place.line})" in text
    severities = re.findall(r"^(critical|high|medium|low|note)  \S+:\d+  ", text, re.M)
    assert severities == sorted(severities, key=SEVERITIES.index)
    assert len(severities) == len(shop.findings)


def test_an_excerpt_marks_the_point() -> None:
    made = record([finding(text="execute(q)", row="    return db.execute(q)  # now")])
    assert "    > 3 | return db.execute(q)  # now\n        |           ^^^^^^^^^^\n" in printed(made)
    wide = record([finding(text="\u4f60(q)", row="\u4f60\u597d = \u4f60(q)")])
    assert "    > 3 | \u4f60\u597d = \u4f60(q)\n        |        ^^^^^\n" in printed(wide)


def test_findings_in_test_code_stand_apart() -> None:
    text = printed(record([finding("tests/t.py", role="test"), finding("b.py", 9)]))
    production, _, test = text.partition("1 finding in test code, which does not make the review fail")
    assert "1 finding in production code" in production
    assert "b.py:9" in production
    assert "tests/t.py:3" in test
    assert "tests/t.py:3" not in production


def test_more_of_a_kind_are_told_by_a_line_and_then_counted() -> None:
    text = printed(record([finding(line=n + 1) for n in range(31)]))
    assert text.count("accept: ") == 3
    assert "high  A title of sql-injection (sql-injection) also at:\n    a.py:4, a.py:5, a.py:6, " in text
    assert "    and at 8 more places, which --json lists" in text
    assert printed(record([finding(line=n + 1) for n in range(30)])).count("accept: ") == 30


def test_terms_suppressions_problems_and_the_outcome_are_said(hostile: Review) -> None:
    text = printed(hostile, 200)
    assert "Threat model: remote (as stated)." in text
    assert "Files by role, which their path or first lines tell: " in text
    assert "Suppressed findings\n    silenced.py:7  SQL injection (CWE-89): colonnade: allow sql-injection -- " in text
    assert "\nProblems\n    broken.py:1  " in text
    *_, failure, lost, troubles, end = text.split("\n")
    assert failure.startswith("The review fails: ")
    assert (lost, end) == ("3 files could not be reviewed, and nothing is said of them.", "")
    assert re.fullmatch(r"\d+ problems are listed\.", troubles)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("terminal", [False, True])
def test_reviewed_text_moves_nothing(text: str, terminal: bool) -> None:
    shown = printed(hostile_review(text), terminal=terminal)
    assert ("\x1b" in shown) == terminal
    bare = SGR.sub("", shown).replace("\n", "")
    assert all(character.isprintable() for character in bare)
    shown.encode("utf-8")


@settings(max_examples=40)
@given(st.text(max_size=60))
def test_any_text_fits(text: str) -> None:
    lines = printed(hostile_review(text), 80).split("\n")
    assert all(line.isprintable() for line in lines)
    assert max(map(cell_len, lines)) <= 80


def test_markup_and_emoji_codes_are_shown_as_they_are() -> None:
    shown = printed(hostile_review(HOSTILE[0]), 4_000)
    assert HOSTILE[0] in shown


def test_the_same_review_prints_the_same(shop: Review) -> None:
    assert printed(shop) == printed(shop)
