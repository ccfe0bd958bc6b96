"""What an audit looks like, on a terminal and written out."""

import io
import json as plain_json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from rich.console import Console

from colonnade.audit.model import Audit, Claim, Evidence, Item, Judged, Mention, Reading, Scorecard, Span
from colonnade.audit.render import comment, json, many, markdown, terminal
from colonnade.audit.render.comparison import right
from colonnade.audit.render.wording import line_of
from colonnade.review.facade import review
from colonnade.review.settings import Settings

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "audit.schema.json"
TEXT = """1. **CWE-89 (SQL Injection)**: Not detected.

2. **CWE-682**: Sums on line 7 <script>alert(1)</script> might be wrong.

Overall \x1b[31mfine\x1b[0m.
"""
CODE = "import sqlite3\n\ndef find(request):\n    return sqlite3.connect('a').execute(request.args['q'])\n"


def claim(words: str, kind: str, **more: object) -> Claim:
    start = TEXT.index(words)
    return Claim(kind=kind, text=words, span=Span(start, start + len(words)), **more)  # type: ignore[arg-type]


@pytest.fixture(name="made")
def made_audit(tmp_path: Path) -> Audit:
    (tmp_path / "find.py").write_text(CODE)
    ground = review([tmp_path / "find.py"], Settings(cache=False, jobs=1))
    absent = claim("Not detected", "absence", item=0, weaknesses=(89,), verdict="not detected")
    place = claim("on line 7", "location", item=1, weaknesses=(682,))
    weak = claim("Sums on line 7 <script>alert(1)</script> might be wrong", "presence", item=1, weaknesses=(682,))
    judged = (
        Judged(absent, "refuted", "A query is built from a request.", (Evidence("find.py", 4, 4, "return"),)),
        Judged(weak, "refuted", "The file has no arithmetic."),
        Judged(place, "wrong location", "The file has 4 lines.", (), (Evidence("find.py", 3, 4, "def find"),)),
    )
    items = (
        Item((Mention("CWE-89", 89, "SQL Injection", Span(5, 11)),), Span(0, 44), "not detected"),
        Item((Mention("CWE-682", 682, "", Span(52, 59)),), Span(46, 120), "detected"),
    )
    score = Scorecard(
        3, {"refuted": 2, "wrong location": 1}, {"absence": {"refuted": 1}}, (707, 682), (284,), (0, 1), (0, 1), 1, 0
    )
    reading = Reading(TEXT, "markdown", items, tuple(each.claim for each in judged))
    return Audit("r.txt", ("find.py",), reading, judged, ("Its line numbers are off by 3.",), (0,), score, ground)


def printed(show: object, *what: object) -> str:
    console = Console(file=io.StringIO(), width=160, force_terminal=False)
    show(*what, console)  # type: ignore[operator]
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_terminal_shows_pillars_scores_and_claims_that_do_not_hold(made: Audit) -> None:
    text = printed(terminal.print_audit, made)
    assert "3 claims: 2 refuted, 1 wrong location." in text
    assert "Its line numbers are off by 3." in text
    assert "refuted line 1: “Not detected”" in text
    assert "wrong location line 3: “on line 7”" in text
    assert "The nearest place is find.py:3-4." in text
    assert "See find.py:4." in text
    assert "Found in the code and not mentioned" in text
    assert "find.py:4: CWE-" in text
    assert "Of 1 claim that the code has a weakness the code bears out none." in text


def test_nothing_in_a_review_is_markup_or_control(made: Audit) -> None:
    shown = [printed(terminal.print_audit, made), markdown.render(made), comment.render(made)]
    assert all("\x1b" not in text for text in shown)
    assert all("<script>" not in text for text in shown[1:])


def test_markdown_numbers_claims_in_the_text_and_judges_them_below(made: Audit) -> None:
    text = markdown.render(made)
    quoted, told = text.index("Not detected<sup>1</sup>"), text.index("- **1 refuted** (absence)")
    assert quoted < told < text.index("on line 7<sup>3</sup>") < text.index("- **2 refuted** (presence)")
    assert "| CWE-682 calculation | detected | not applicable | 0 |" in text


def test_a_comment_is_short(made: Audit) -> None:
    text = comment.render(made, limit=1)
    assert "“Not detected”: refuted." in text
    assert "- and 2 more" in text


def test_the_record_has_all_of_it(made: Audit) -> None:
    record = plain_json.loads(json.render(made))
    assert (record["format"], record["format_version"]) == ("colonnade-audit", 1)
    assert [each["outcome"] for each in record["audit"]["judged"]] == ["refuted", "refuted", "wrong location"]
    Draft202012Validator(plain_json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(record)


def test_several_audits_give_a_distribution(made: Audit) -> None:
    lines = [line.split() for line in printed(many.scores, [made, made]).splitlines() if line.strip()]
    assert ["all", "6", "4", "2", "2"] in lines
    assert ["67%", "33%"] in lines


def test_reviews_of_one_file_stand_side_by_side(made: Audit) -> None:
    text = printed(many.side_by_side, [made, made])
    assert "not detected: does not hold" in text
    assert "(mentioned by none)" in text
    assert right(made, 707) == "does not hold"
    assert right(made, 435) == ""


def test_lines_of_a_review_are_counted_from_one(made: Audit) -> None:
    assert [line_of(made.reading, each) for each in (0, TEXT.index("2."))] == [1, 3]
