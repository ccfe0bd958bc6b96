"""The pieces of reading: line references, names of weaknesses, names of code, sentences and clauses, marks."""

import pytest

from colonnade.audit import sentence
from colonnade.audit.document import parse
from colonnade.audit.lines import references
from colonnade.audit.mention import headed, inline, known, within
from colonnade.audit.symbol import symbols


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see line 7.", [(7, 7, "line 7")]),
        ("(e.g., line 7, 28, 310), it", [(7, 7, "line 7"), (28, 28, "28"), (310, 310, "310")]),
        ("(lines 15-20, 33 and 40\u201344)", [(15, 20, "lines 15-20"), (33, 33, "33"), (40, 44, "40\u201344")]),
        ("Lines: 12 to 15", [(12, 15, "Lines: 12 to 15")]),
        ("Line(s) 3, 4", [(3, 3, "Line(s) 3"), (4, 4, "4")]),
        ("between lines 10 and 20", [(10, 20, "between lines 10 and 20")]),
        ("from line 10 to line 20", [(10, 20, "from line 10 to line 20")]),
        ("at L12-L15", [(12, 15, "L12-L15")]),
        ("lines 120-35", [(120, 135, "lines 120-35")]),
        ("line 1,234", [(1234, 1234, "line 1,234")]),
        ("361 lines", []),
        ("on line 12, 3 issues", [(12, 12, "line 12")]),
        ("line 0", []),
        ("version 3.11, HTTP/1.1:80, localhost:8080", []),
        ("the L1 cache", []),
    ],
)
def test_lines(text: str, found: list[tuple[int, int, str]]) -> None:
    assert [(each.first, each.last, text[each.start : each.end]) for each in references(text)] == found


@pytest.mark.parametrize(
    ("text", "path", "lines"),
    [
        ("see shop/orders.py:12-15", "shop/orders.py", (12, 15)),
        ("orders.py:12:5", "orders.py", (12, 12)),
        ("https://host/x/orders.py#L12-L15", "host/x/orders.py", (12, 15)),
        ("orders.py (line 12)", "orders.py", (12, 12)),
        ("line 12 of orders.py", "orders.py", (12, 12)),
    ],
)
def test_lines_of_a_file(text: str, path: str, lines: tuple[int, int]) -> None:
    assert [(each.path, (each.first, each.last)) for each in references(text)] == [(path, lines)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CWE-284 (Improper Access Control)", [(284, "Improper Access Control")]),
        ("Use of Written Passwords (CWE-798)", [(798, "Use of Written Passwords")]),
        ("Errors (CWE-391, CWE-703)", [(391, ""), (703, "")]),
        ("CWE-89 (SQL Injection), CWE-79 (XSS) and CWE-22", [(89, "SQL Injection"), (79, ""), (22, "")]),
        ("CWE-79: Cross-site Scripting", [(79, "Cross-site Scripting")]),
        ("[High] CWE-22 - Path Traversal", [(22, "Path Traversal")]),
        ("Finding 3: Open redirect [CWE-601]", [(601, "Open redirect")]),
        ("2. Potential Path Traversal (CWE-22)", [(22, "Path Traversal")]),
        ("CWE-284 Improper Access Control", [(284, "Improper Access Control")]),
        ("For CWE-691 and CWE-703", [(691, ""), (703, "")]),
        ("CWEs 79, 80 and 89", [(79, ""), (80, ""), (89, "")]),
        ("cwe_079", [(79, "")]),
        ("Settings (CWE- settings)", [(None, "Settings")]),
        ("CWE-XXX (Something)", [(None, "Something")]),
        ("SQL Injection", [(None, "SQL Injection")]),
        ("CWE-664: Detected", [(664, "")]),
        ("CWE categories", []),
        ("Recommendations", []),
    ],
)
def test_names_in_headings(text: str, found: list[tuple[int | None, str]]) -> None:
    assert [(each.number, each.name) for each in headed(text, 0, len(text))] == found


def test_names_in_sentences() -> None:
    text = "It is open to SQL injection (CWE-89), see CWE-20 and CWE-22 (path traversal)."
    assert [(each.number, each.name) for each in inline(text, 0, len(text))] == [
        (89, "SQL injection"),
        (20, ""),
        (22, "path traversal"),
    ]
    assert within("a page with cross-site scripting and an open redirect") == (79, 601)
    assert known("Hard-coded Credentials") == 798
    assert known("Error Handling") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the `save()` and `Shop.total` methods", ("save", "Shop.total")),
        ("`with open(name) as f:` and `x = 1`", ()),
        ("calls find_orders and load_user()", ("find_orders", "load_user")),
        ("in assertSameTotal and TotalError", ("assertSameTotal", "TotalError")),
        ("the Shop class uses PEP 8 and API", ()),
        ("in `orders.py` and test_orders.py", ()),
    ],
)
def test_names_of_code(text: str, found: tuple[str, ...]) -> None:
    (block,) = parse(text).blocks
    assert symbols(block.text, block.code, 0, len(block.text)) == found


def cut(text: str) -> list[list[str]]:
    found = sentence.sentences(text, 0, len(text))
    return [[text[slice(*piece)] for piece in sentence.clauses(text, *each)] for each in found]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("It is safe, e.g. in tests. No. 3 is not.", [["It is safe, e.g. in tests."], ["No. 3 is not."]]),
        ("It reads files; no data is lost.", [["It reads files;", "no data is lost."]]),
        ("While it reads files, nothing is written.", [["While it reads files,", "nothing is written."]]),
        ("If it fails, it could lead to loss.", [["If it fails, it could lead to loss."]]),
        ("It adds, removes, and checks the stock.", [["It adds, removes, and checks the stock."]]),
        ("The test is short and does not check totals.", [["The test is short", "and does not check totals."]]),
        ("It imports modules (lines 1-3) which are local.", [["It imports modules (lines 1-3)", "which are local."]]),
        ("It opens the shop, ensuring that all is paid.", [["It opens the shop,", "ensuring that all is paid."]]),
        ("It covers creating, moving, and closing orders.", [["It covers creating, moving, and closing orders."]]),
        ("Not detected - the file is closed.", [["Not detected", "the file is closed."]]),
    ],
)
def test_sentences_and_clauses(text: str, pieces: list[list[str]]) -> None:
    assert cut(text) == pieces


def test_marks_belong_to_what_holds_them_whole() -> None:
    text = "The **code is *safe*** and `x` &amp; \\*y\\* hold."
    (block,) = parse(text).blocks
    assert block.text == "The code is safe and x & *y* hold."

    def given(words: str) -> str:
        start = block.text.index(words)
        span = block.span(start, start + len(words))
        return text[span.start : span.end]

    assert given("code is safe") == "**code is *safe***"
    assert given("safe") == "*safe***"[:6]
    assert given("The code") == "The **code"
    assert given("x") == "`x`"
    assert given("& *y") == "&amp; \\*y"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_places_count_every_character(end: str) -> None:
    text = f"# Title{end}{end}> 1. a\tb{end}>    c{end}{end}| `p\\|q` | r |{end}|---|---|{end}| s | t |{end}"
    for block in parse(text).blocks:
        for character, start, stop in zip(block.text, block.at, block.ends, strict=True):
            assert character in text[start:stop] or character in "\n "
