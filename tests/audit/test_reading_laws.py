"""Laws of reading: every claim's span holds its words, and no text makes it raise."""

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colonnade.audit.model import KINDS, VERDICTS, Reading, Span
from colonnade.audit.reading import read

WORDS = [
    *(
        "**CWE-79 (Cross-site Scripting)**: ",
        "CWE-284",
        "# ",
        "1. ",
        "- ",
        "`find_orders`",
        "(lines 12-15, 20)",
        "line 7",
    ),
    *(
        "Not detected. ",
        "The code does not validate input",
        ", which could be exploited",
        ". ",
        "\n",
        "\n\n",
        "**",
        "`",
    ),
    *("| a | b |\n|---|---|\n| CWE-89 | Detected |\n", "However, ", "no logging", "[x](y)", "&amp;", "\\*", "```\n"),
    *("> ", "    ", "\t", "\r\n", "\0", "\u00e9\U0001f600", "CWE- x", "(", ")", "it should be fixed", ";", " - ", ":"),
]
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=25).map("".join))


def holds(reading: Reading, text: str) -> None:
    """The invariants of a reading of this text."""

    def inside(span: Span) -> bool:
        return 0 <= span.start <= span.end <= len(text)

    assert reading.text == text
    starts = [each.span.start for each in reading.claims]
    assert starts == sorted(starts)
    for claim in reading.claims:
        assert inside(claim.span)
        assert text[claim.span.start : claim.span.end] == claim.text != ""
        assert claim.kind in KINDS
        assert claim.verdict in ("", *VERDICTS)
        assert -1 <= claim.item < len(reading.items)
        assert all(inside(each.span) and 0 < each.first <= each.last for each in claim.lines)
        assert (claim.mention is not None) == (claim.kind == "identifier")
    for item in reading.items:
        assert inside(item.span)
        assert all(inside(each.span) for each in item.mentions)


@settings(deadline=None, max_examples=300)
@given(texts)
def test_prose(text: str) -> None:
    holds(read(text), text)


fields = st.sampled_from(
    ["cwe", "line", "message", "verdict", "body", "path", "position", "CWE-79", "findings", "runs"]
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 10**12), st.floats(allow_nan=False), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(fields, inner, max_size=5)),
    max_leaves=12,
)


@settings(deadline=None, max_examples=200)
@given(values, st.booleans())
def test_records(value: object, escaped: bool) -> None:
    text = json.dumps(value, ensure_ascii=escaped, indent=1)
    holds(read(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n",
        "\0" * 1000,
        "[" * 20_000,
        '{"a":' * 5_000,
        "**" * 20_000,
        "`" * 20_001,
        "(" * 20_000,
        "> " * 5_000,
        "not " * 20_000,
        "CWE-" * 10_000,
        "CWE-79, " * 5_000,
        "line 1, " * 5_000,
        "a." * 20_000,
        "- **CWE-79**: x\n" * 3_000,
        "|a" * 2_000 + "\n" + "|-" * 2_000 + "\n" + "|b" * 2_000,
        "word " * 40_000,
        "no issue, and no " * 4_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_texts(text: str) -> None:
    holds(read(text), text)


def test_bytes_that_are_no_text() -> None:
    chaos = random.Random(7)
    text = bytes(chaos.randrange(256) for _ in range(20_000)).decode("utf-8", "replace")
    holds(read(text), text)
