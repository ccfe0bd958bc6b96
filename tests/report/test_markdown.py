"""The review in Markdown: its parts, its numbers against the record, and that reviewed text stays text."""

import re
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from records import HOSTILE, finding, record
from records import hostile as hostile_review

from colonnade import cwe
from colonnade.cli.rules import rules
from colonnade.report import markdown
from colonnade.report.escape import code, plain, prose
from colonnade.report.wording import visible
from colonnade.review.facade import review
from colonnade.review.model import Review
from colonnade.review.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

ITEM = re.compile(r"^(\d+)\. \*\*CWE-(\d+) (.+): (detected|not detected|undetermined|not applicable)\.\*\* (.*)$", re.M)
NUMBERS = re.compile(r"(?:^| )([\d,]+) points? examined: (.*?)\.(?: |$)")


def text_of(made: Review) -> str:
    return markdown.render(made, rules())


def tokens_of(text: str) -> list[Token]:
    return [inner for token in PARSER.parse(text) for inner in (token, *(token.children or ()))]


def read(numbers: str, status: str, examined: int) -> int:
    """How many points of a status a verdict's sentence speaks of, read by other code than wrote it."""
    bare = re.sub(r"\((?:[^()]|\([^()]*\))*\)", "", numbers)
    for part in re.split(r", | and ", bare):
        words = part.split()
        if status in words:
            return examined if words[0] in ("all", status) else int(words[0].replace(",", ""))
    return 0


def verdicts_agree(made: Review, text: str) -> list[tuple[str, ...]]:
    """The ten verdicts as the text states them, which are those of the record in its order."""
    found: list[tuple[str, ...]] = ITEM.findall(text)
    assert [(int(id), name, verdict) for _, id, name, verdict, _ in found] == [
        (each.pillar, each.name, each.verdict) for each in made.pillars
    ]
    assert [int(number) for number, *_ in found] == list(range(1, 11))
    return found


def agrees(made: Review, text: str) -> None:
    """Every verdict of the text and its numbers against the record."""
    found = verdicts_agree(made, text)
    for (*_, sentence), pillar in zip(found, made.pillars, strict=True):
        numbers = NUMBERS.search(sentence)
        counts = (pillar.weak, pillar.safe, pillar.undecided)
        if numbers is None:
            assert sum(counts) == 0, sentence
            continue
        examined = int(numbers[1].replace(",", ""))
        assert tuple(read(numbers[2], status, examined) for status in ("weak", "safe", "undecided")) == counts, sentence
        assert examined == sum(counts)


def labels_of(text: str) -> list[str]:
    body = text[text.index("## The ten pillars") : text.index("## Recommendations")]
    return re.findall(r"\*\*(F\d+)\*\* `", body)


def test_the_parts_stand_in_order(shop: Review) -> None:
    tokens = PARSER.parse(text_of(shop))
    headings = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]
    assert headings[0].startswith("Security review")
    assert headings[1:] == ["The ten pillars", "Recommendations", "What was not decided", "Files"]


def test_the_ten_pillars_are_one_list_in_catalogue_order(shop: Review) -> None:
    tokens = PARSER.parse(text_of(shop))
    lists = [i for i, token in enumerate(tokens) if token.type == "ordered_list_open" and token.level == 0]
    items = [i for i in range(lists[0], lists[1]) if tokens[i].type == "list_item_open" and tokens[i].level == 1]
    leads = [(tokens[i + 2].children or [])[2].content for i in items]
    assert [int(lead.split()[0].removeprefix("CWE-")) for lead in leads] == [pillar.id for pillar in cwe.PILLARS]


def test_verdicts_agree_with_the_record(shop: Review, hostile: Review) -> None:
    for made in (shop, hostile):
        agrees(made, text_of(made))


def test_each_finding_is_told_once(shop: Review, hostile: Review) -> None:
    for made in (shop, hostile):
        standing = [each for each in made.findings if not each.suppressed]
        labels = labels_of(text_of(made))
        assert sorted(labels, key=lambda label: int(label[1:])) == [f"F{n + 1}" for n in range(len(standing))]


def test_findings_of_another_pillar_are_referred_to() -> None:
    text = text_of(record([finding(check="over-broad-except", weakness=396)]))
    told = ITEM.findall(text)
    assert "F1" not in told[4][4]
    for number in (2, 7):
        assert told[number][4].endswith("Told elsewhere: A title of over-broad-except, under CWE-691 (F1).")


def test_the_summary_counts_every_point_once(tmp_path: Path) -> None:
    made = review([ROOT / "examples" / "shop"], Settings(cache=False, jobs=1, all_points=True))
    points = {
        (row.check, row.status, place, number)
        for pillar in made.pillars
        for row in pillar.ledger
        for place, number in Counter(row.places).items()
    }
    by_status = Counter(status for _, status, _, _ in points)
    text = text_of(made)
    assert f"and examined {len(points)} points." in text
    assert re.search(rf"Of these, {by_status['weak']} are weak \(", text)
    assert f"{by_status['safe']} are safe and {by_status['undecided']} are undecided." in text


def test_a_whole_review_of_one_safe_point_is_in_the_singular() -> None:
    text = text_of(record(safe=[("sql-injection", 89, "constant", 1)]))
    assert "reviewed 1 file (10 lines) and examined 1 point. It is safe." in text
    assert "CWE-707 Improper Neutralization: not detected.** 1 point examined: safe (constant)." in text
    assert "None: there is no finding." in text
    assert "Every point that was examined was decided." in text


def test_the_title_names_what_was_reviewed() -> None:
    assert text_of(record(roots=("a.py", "b|c"))).startswith("# Security review of `a.py` and `b|c`\n")
    assert text_of(record()).startswith("# Security review\n")


def test_nothing_examined_is_said_with_what_was_looked_for() -> None:
    text = text_of(record())
    assert "examined 0 points. The verdicts on the 10 pillars: 10 not applicable. The review passes:" in text
    assert "Nothing that a check of this pillar examines was found in the reviewed code." in text
    bare = markdown.render(record(), ())
    assert bare.count("No check of this version answers for this pillar, so nothing was looked for.") == 10


def test_a_file_that_cannot_be_read_leaves_everything_open(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"a = '\x00'\n")
    made = review([tmp_path], Settings(cache=False, jobs=1))
    text = text_of(made)
    agrees(made, text)
    assert (
        "reviewed 0 of 1 file (0 lines) and examined 0 points. The verdicts on the 10 pillars: 10 undetermined." in text
    )
    assert "1 file could not be reviewed, and nothing is said of it. 1 problem is listed." in text
    assert text.count("No point was found in what could be read, and not everything could be read.") == 10
    assert "## What could not be read or used" in text


def test_findings_in_test_code_are_marked_and_do_not_fail() -> None:
    text = text_of(record([finding("tests/test_a.py", role="test")], files=["tests/test_a.py"], role="test"))
    assert "Of these, 1 is weak (high; in test code)." in text
    assert "The review passes: no finding in production code is of severity high or above." in text
    assert "severity high, confidence high, test code." in text
    assert "Findings in test code do not make the review fail." in text
    assert "(outside production code)" in text


@pytest.mark.parametrize(
    ("threshold", "said"),
    [
        ("critical", "The review passes: no finding in production code is of severity critical."),
        ("high", "The review fails: 1 finding in production code is of severity high or above."),
        ("low", "The review fails: 2 findings in production code are of severity low or above."),
        ("none", "No finding makes this review fail, for the threshold is none."),
    ],
)
def test_the_threshold_is_said(threshold: str, said: str) -> None:
    assert said in text_of(record([finding(), finding(line=5, severity="medium")], fail_on=threshold))


def test_what_was_left_out_is_said() -> None:
    made = msgspec.structs.replace(record(), exclude=("docs/", "*_pb2.py"), stubs=("security/stubs",))
    text = text_of(made)
    assert "- Left out, as asked: `docs/` and `*_pb2.py`." in text
    assert "- What libraries mean was also read from the project's own stubs in `security/stubs`." in text


def test_a_suppressed_finding_counts_apart() -> None:
    made = record([finding(suppressed="colonnade: allow sql-injection -- it is | checked"), finding(line=7)])
    text = text_of(made)
    assert "Of these, 1 is weak (high) and 1 is weak and suppressed by a comment." in text
    assert "1 point examined: weak (high). 1 more weak point is suppressed by a comment." in text
    assert "## Suppressed findings" in text
    assert "by `colonnade: allow sql-injection -- it is | checked`" in text
    agrees(made, text)
    only = text_of(record([finding(suppressed="nosec")]))
    assert "The review passes: no unsuppressed finding in production code is of severity high or above." in only
    assert "Every point found here is suppressed." in only
    assert "None: every finding is suppressed." in only


@pytest.mark.parametrize("text", HOSTILE)
def test_reviewed_text_stays_text(text: str) -> None:
    made = hostile_review(text)
    rendered = text_of(made)
    verdicts_agree(made, rendered)
    assert all(character.isprintable() for character in rendered.replace("\n", ""))
    rendered.encode("utf-8")
    tokens = tokens_of(rendered)
    kinds = Counter(token.type for token in tokens)
    assert not {"html_inline", "html_block", "link_open", "image", "s_open", "hr", "blockquote_open"} & set(kinds)
    harmless = [token.type for token in tokens_of(text_of(hostile_review("harmless")))]
    for kind in ("heading_open", "tr_open", "td_open", "fence", "code_block", "em_open", "strong_open"):
        assert kinds[kind] == harmless.count(kind), kind
    assert max(map(len, rendered.split("\n"))) < 20_000


@settings(max_examples=40)
@given(
    st.text(alphabet=st.characters(), max_size=60) | st.text(alphabet="`*_[]<>|\\&;#~$!-=+:.1 \n\tab()", max_size=60)
)
def test_any_text_stays_text(text: str) -> None:
    kinds = {token.type for token in tokens_of(text_of(hostile_review(text)))}
    assert not {"html_inline", "html_block", "link_open", "image", "s_open", "em_open", "hr", "code_block"} & kinds


@given(st.text(), st.text(alphabet="`*_[]<>|\\&;#~$! \nab1."))
def test_prose_is_text_and_code_spans_alone(free: str, dense: str) -> None:
    for text in (free, dense):
        tokens = tokens_of("x " + prose(text) + " y")
        assert {token.type for token in tokens} <= {
            "paragraph_open",
            "inline",
            "text",
            "code_inline",
            "paragraph_close",
        }


@given(st.text(min_size=1, max_size=150), st.text(alphabet="` ab\\", min_size=1, max_size=30))
def test_a_code_span_shows_its_text(free: str, dense: str) -> None:
    for text in (free, dense):
        flat = visible(re.sub(r"\s*\n\s*", " ", text.strip()))
        if not flat.strip() or len(flat) > 200:
            continue
        spans = [token for token in tokens_of("x " + code(text) + " y") if token.type == "code_inline"]
        assert [span.content.strip() for span in spans] == [flat.strip()]


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"])))
def test_plain_text_reads_as_it_was(text: str) -> None:
    shown = [token for token in tokens_of("x" + plain(text) + "x") if token.type in ("text", "text_special")]
    assert "".join(token.content for token in shown) == "x" + text + "x"


def test_many_findings_are_cut_and_counted() -> None:
    many = [finding(f"a{n % 300}.py", n + 1, message=f"M {n % 60}.", severity="low", steps=40) for n in range(3_000)]
    made = record(many, safe=[("path-traversal", 22, f"reason {n}", 1_000) for n in range(50)], files=["a0.py"] * 500)
    text = text_of(made)
    agrees(made, text)
    assert len(text.split("\n")) < 1_000
    assert len(text) < 200_000
    assert "(28 more steps)" in text
    assert "44 other reasons (44,000 points)" in text
    assert "And 300 more files, which the JSON record holds." in text


def test_the_same_review_gives_the_same_text(shop: Review) -> None:
    again = review([ROOT / "examples" / "shop"], Settings(cache=False, jobs=1, threat_model="remote"))
    assert text_of(shop) == text_of(again)
