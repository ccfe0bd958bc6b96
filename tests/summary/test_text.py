"""Text, format patterns, what a text lacks and regular expressions: what is said of them holds of real texts."""

import ast
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colonnade.library.vocabulary import ALL, BIT, TRAITS
from colonnade.summary.formatting import assembled, brace_parts, percent_parts
from colonnade.summary.pattern import (
    BY_CHARACTER,
    LEFT,
    alive_in,
    dangers_after_match,
    dangers_after_no_match,
    substituted,
)
from colonnade.summary.text import (
    COMPARISONS,
    MAX_TEXT,
    OPERATORS,
    after_prefix,
    concat,
    fold_binary,
    fold_compare,
)
from colonnade.summary.trait import LINE, open_quote, place, replaced, settle, traits_in, without
from colonnade.summary.value import MAX_CONSTANTS, TOP, Value, constant, same_constant

bounded = settings(max_examples=60, derandomize=True, deadline=None)
odd = st.text(alphabet="ab.%{}'\"</\\\n\r 0:", max_size=8)
scalars = st.one_of(odd, st.integers(-5, 5), st.booleans(), st.none(), st.sampled_from([1.5, 0.0]))


# ---- text


@bounded
@given(st.lists(odd, max_size=5))
def test_concatenation_is_pythons_own(parts: list[str]) -> None:
    text = concat([constant(part) for part in parts])
    assert text.consts == ("".join(parts),)
    assert text.prefix == "".join(parts)


@bounded
@given(st.lists(st.lists(odd, min_size=1, max_size=3, unique=True), min_size=1, max_size=3))
def test_concatenation_of_choices_is_every_choice(parts: list[list[str]]) -> None:
    text = concat([Value(tuple(part), ("str()",)) for part in parts])
    whole = [""]
    for part in parts:
        whole = [a + b for a in whole for b in part]
    if text.consts is None:
        assert len(whole) > MAX_CONSTANTS
    else:
        assert set(text.consts) == set(whole)
    assert all(each.startswith(text.prefix) for each in whole)


def test_concatenation_is_bounded() -> None:
    text = concat([constant("x" * MAX_TEXT), constant("y")])
    assert text.consts is None
    assert text.prefix == "x" * MAX_TEXT
    assert concat([constant("a"), TOP, constant("b")]).prefix == "a"
    assert concat([constant("a"), TOP]).truthiness() is True


HOST = ("url", "redirect")
PREFIXES = {
    "": (),
    "h": (),
    "https://": (),
    "https://shop.example": (),
    "https://shop.example/": HOST,
    "https://shop.example?q=": HOST,
    "https://shop.example#": HOST,
    "http://a/b/c": HOST,
    "not a scheme://x/": (),
    "/": (),
    "//": (),
    "/\\": (),
    "/path": ("redirect", "url"),
    "/p/": ("redirect", "url"),
    "?next=": ("redirect",),
    "#top": ("redirect",),
    "path": (),
}


@pytest.mark.parametrize(("prefix", "gone"), PREFIXES.items())
def test_a_prefix_takes_away_what_it_fixes(prefix: str, gone: tuple[str, ...]) -> None:
    assert after_prefix(prefix) == sum(BIT[kind] for kind in gone)


@bounded
@given(st.sampled_from(sorted(OPERATORS, key=str)), scalars, scalars)
def test_folded_operations_are_pythons_own(op: type[ast.operator], a: Any, b: Any) -> None:
    folded = fold_binary(op, (a,), (b,))
    if folded is not None:
        assert len(folded) == 1
        assert same_constant(folded[0], OPERATORS[op](a, b))


@pytest.mark.parametrize(
    ("op", "a", "b"),
    [
        (ast.Pow, 2, 3),
        (ast.Div, 1, 0),
        (ast.LShift, 1, 1 << 40),
        (ast.Mult, "x", 1 << 40),
        (ast.Mult, 1 << 63, 1 << 63),
        (ast.Mod, "%9999999d", 1),
        (ast.Add, "x" * (MAX_TEXT + 1), ""),
        (ast.Add, 1, "a"),
    ],
)
def test_operations_that_raise_or_explode_are_not_folded(op: type[ast.operator], a: Any, b: Any) -> None:
    assert fold_binary(op, (a,), (b,)) is None


@bounded
@given(st.sampled_from(sorted(COMPARISONS, key=str)), st.lists(scalars, max_size=3), st.lists(scalars, max_size=3))
def test_a_decided_comparison_holds_of_every_pair(op: type[ast.cmpop], left: list[Any], right: list[Any]) -> None:
    answer = fold_compare(op, tuple(left), tuple(right))
    if answer is not None and op not in (ast.Is, ast.IsNot):
        assert all(bool(COMPARISONS[op](a, b)) is answer for a in left for b in right)


# ---- format patterns

PERCENT = st.lists(st.sampled_from(["a", "%%", "%s", "%d", "%r", "%5s", "%-5s", "%.1s", "%+d", "%x", "-"]), max_size=5)
BRACE = st.lists(
    st.sampled_from(["a", "{{", "}}", "{}", "{!r}", "{:>4}", "{:d}", "{!s:<3}", "{:03d}", "-"]), max_size=5
)


def agrees(text: Value, real: str) -> None:
    assert text.consts is None or text.consts == (real,)
    assert real.startswith(text.prefix)


@bounded
@given(PERCENT, st.lists(st.integers(-9, 99), min_size=5, max_size=5))
def test_percent_patterns_give_what_python_gives(pieces: list[str], numbers: list[int]) -> None:
    pattern = "".join(pieces)
    parts = percent_parts(pattern)
    wanted = sum(key is not None for _, key, _ in parts)
    values: dict[str | int, Value] = {i: constant(n) for i, n in enumerate(numbers)}
    agrees(concat(assembled(parts, values, TOP)), pattern % tuple(numbers[:wanted]))


@bounded
@given(BRACE, st.lists(st.integers(-9, 99), min_size=5, max_size=5))
def test_brace_patterns_give_what_python_gives(pieces: list[str], numbers: list[int]) -> None:
    pattern = "".join(pieces)
    values: dict[str | int, Value] = {i: constant(n) for i, n in enumerate(numbers)}
    agrees(concat(assembled(brace_parts(pattern), values, TOP)), pattern.format(*numbers))


@bounded
@given(st.sampled_from(["%s-%s", "%(a)s", "%.2s", "%8s|"]), odd)
def test_percent_patterns_of_texts(pattern: str, text: str) -> None:
    values: dict[str | int, Value] = {0: constant(text), 1: constant(text), "a": constant(text)}
    real = pattern % ({"a": text} if "(" in pattern else (text,) * pattern.count("%"))
    agrees(concat(assembled(percent_parts(pattern), values, TOP)), real)


def test_parts_are_named_by_key_or_position() -> None:
    assert [key for _, key, _ in percent_parts("%(a)s %d")] == ["a", 0, None]
    assert [key for _, key, _ in brace_parts("{a} {} {b.c} {d[0]} {2}")] == ["a", 0, "b", "d", 2]
    with pytest.raises(ValueError, match=r".*"):
        brace_parts("{")


@bounded
@given(odd)
def test_any_text_is_a_percent_pattern(pattern: str) -> None:
    assert percent_parts(pattern)


# ---- traits


def holds(trait: str, text: str) -> bool:
    """Whether a text has a trait."""
    return text.startswith("/") if trait == "^/" else trait in text


@bounded
@given(odd, st.sampled_from(["..", "../", "/", "\n", "\r", "'", '"', "<", "x", "", "/.."]), odd)
def test_what_a_replacement_takes_away_is_away(text: str, old: str, new: str) -> None:
    for trait in replaced(old, new) if old != "/" else [t for t in replaced(old, new) if t == "^/"]:
        assert not holds(trait, text.replace(old, new))


def test_taking_out_a_step_to_the_parent_once_is_not_enough() -> None:
    assert replaced("..", "") == ("..",)
    assert replaced("../", "") == ()  # "....//"
    assert replaced("/", "_") == ("..", "^/")
    assert replaced("'", "''") == ()
    assert traits_in("..") == ("..",)
    assert traits_in("x") == ()


@bounded
@given(st.integers(0, ALL))
def test_settling_takes_dangers_away_and_comes_to_rest(mask: int) -> None:
    settled = settle(mask)
    assert settled & ~mask == 0
    assert settle(settled) == settled


def test_a_text_without_lines_forges_no_log() -> None:
    held = {("param", "x", ""): (ALL, (), None)}
    mask = (without(held, LINE) or {})["param", "x", ""][0]
    assert not mask & (BIT["log"] | BIT["header"] | BIT["mail"])
    assert mask & BIT["sql"]
    assert without(held, ()) is held


QUOTES = {"": "", "a'": "'", "a'b'": "", 'a"': '"', "it's \"": "'", "\"'\"'": "'"}


@pytest.mark.parametrize(("text", "quote"), QUOTES.items())
def test_the_quote_that_is_open(text: str, quote: str) -> None:
    assert open_quote(text) == quote
    assert open_quote(text[1:], open_quote(text[:1])) == quote


def test_data_in_quotes_needs_the_quote_to_get_out() -> None:
    assert place(ALL, "'", False) & BIT["sql"]
    assert not place(ALL & ~BIT["'"], "'", False) & BIT["sql"]
    assert place(ALL & ~BIT["'"], "", False) & BIT["sql"]
    assert not place(ALL & ~BIT[".."], "", True) & BIT["path"]
    assert not place(ALL, "", False) & BIT["whole"]


# ---- regular expressions

MATCHING = [
    ("[a-z]+", "fullmatch"),
    (r"\w+", "fullmatch"),
    (r"\d{1,4}", "fullmatch"),
    (r"[\w.-]+", "fullmatch"),
    (r"[a-z/]*", "fullmatch"),
    (r"^[a-z]+$", "match"),
    (r"^[a-z]+\Z", "match"),
    (r"[a-z]+$", "match"),
    (r"^[a-z ]+$", "search"),
    (r"^(a|b|c d)$", "search"),
    (r"(?:[a-z]+:)?[0-9]+", "fullmatch"),
    (r"[a-z]+(\.[a-z]+)*", "fullmatch"),
    (r"a|'b'", "fullmatch"),
    (r"(?i)[a-z;]+", "fullmatch"),
    (r"\S+", "fullmatch"),
    (r"[^<]+", "fullmatch"),
    (r".*", "fullmatch"),
    (r"a.c", "fullmatch"),
    (r"[a-z]+", "match"),
    (r"[a-z]+", "search"),
    (r"^[a-z]+", "search"),
    (r"(?m)^[a-z]+$", "search"),
    (r"(?m)^[a-z]+$", "match"),
    (r"\s*[a-z]\s*", "fullmatch"),
    (r"(?P<x>[a-z'])(?P=x)", "fullmatch"),
    (r"(?=[a-z])[a-z<]+", "fullmatch"),
    (r"[\x00-\x7f]+", "fullmatch"),
    (r"[a-z]++", "fullmatch"),
    (r"(?>[a-z&]+)", "fullmatch"),
    (r"x{2,3}?", "fullmatch"),
    (r"^a|b$", "search"),
]


def dangers_of(text: str) -> int:
    """The dangers that the characters of a text surely leave alive."""
    mask = LEFT
    for char in text:
        mask |= sum(BIT[d] for d in BY_CHARACTER.get(char, ()) if not mask & BIT[d] and (char != "." or d != "path"))
        mask |= BIT[char] if char in TRAITS else 0
    if ".." in text:
        mask |= BIT[".."]
    return mask | (BIT["^/"] | BIT["path"] if text.startswith("/") else 0)


@settings(max_examples=25, derandomize=True, deadline=None)
@pytest.mark.parametrize(("pattern", "mode"), MATCHING)
@given(data=st.data())
def test_what_a_matching_text_can_do_is_alive(pattern: str, mode: str, data: st.DataObject) -> None:
    compiled = re.compile(pattern)
    text = data.draw(st.from_regex(compiled, fullmatch=mode == "fullmatch"))
    if getattr(re, mode)(compiled, text):
        assert not dangers_of(text) & ~dangers_after_match(pattern, mode)


SAYS_NOTHING = [("(", "match"), ("[a-z]+", "search"), ("[a-z]*", "match"), (".+", "fullmatch"), ("", "search")]


@pytest.mark.parametrize(("pattern", "mode"), SAYS_NOTHING)
def test_patterns_that_say_nothing(pattern: str, mode: str) -> None:
    assert dangers_after_match(pattern, mode) == ALL


def test_patterns_that_say_much() -> None:
    assert dangers_after_match("[a-z]+", "fullmatch") == LEFT
    assert dangers_after_match("^[a-z]+$", "match") & BIT["\n"]
    assert not dangers_after_match(r"^[a-z]+\Z", "match") & BIT["\n"]
    assert alive_in(set("abc")) == LEFT


ABSENT = ["[^a-z]", "[^a-z.]+", "[<>]", "'", "[\r\n]", "[^\\w]", "a", "[^a-z]{2,}", "<script>", ".", "[^/]", r"[\s]"]


@bounded
@given(st.sampled_from(ABSENT), odd)
def test_what_a_text_without_a_match_can_do_is_alive(pattern: str, text: str) -> None:
    if not re.search(pattern, text):
        assert not settle(dangers_of(text)) & ~dangers_after_no_match(pattern, "search")
    assert dangers_after_no_match(pattern, "match") == ALL


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.sampled_from(ABSENT), st.sampled_from(["", "_", ".", "''", " ", r"\\\g<0>", r"\n", "<"]), odd)
def test_what_a_text_after_a_substitution_can_do_is_alive(pattern: str, new: str, text: str) -> None:
    assert not settle(dangers_of(re.sub(pattern, new, text))) & ~substituted(pattern, new)
