"""The matcher and the automaton against the standard library, and what is said of known patterns."""

import re
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colonnade.regex.analysis import Growth, slowness
from colonnade.regex.automaton import Automaton
from colonnade.regex.steps import Matcher
from colonnade.regex.syntax import Unreadable, read

LETTERS = "abAé1 \n"
ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\w", r"\s", r"\d", r"\W", "A", "é", "[a-cé-ü]", "[^\\Wa]"])
ASSERTED = st.sampled_from(
    ["^", "$", r"\b", r"\A", r"\Z", "(?=a)", "(?!a)", "(?<=a)", "(?<!b)", "(?>a+)", "a*+", "(?i:a)"]
)
TEXTS = st.text(LETTERS, max_size=7)
FLAGS = st.sampled_from([0, re.I, re.S, re.M, re.A, re.I | re.S, re.M | re.A])
MODES = st.sampled_from(["match", "search", "fullmatch"])
QUANTIFIERS = st.sampled_from(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0,2}?"])


def patterns(atoms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.recursive(
        atoms,
        lambda inner: st.one_of(
            st.tuples(inner, QUANTIFIERS).map(lambda p: f"(?:{p[0]}){p[1]}"),
            st.lists(inner, min_size=2, max_size=3).map("".join),
            st.lists(inner, min_size=2, max_size=3).map(lambda p: f"(?:{'|'.join(p)})"),
        ),
        max_leaves=6,
    )


def accepts(pattern: str, flags: int, mode: str, text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return getattr(re.compile(pattern, flags), mode)(text) is not None


@settings(max_examples=400, deadline=None)
@given(patterns(ATOMS | ASSERTED), FLAGS, MODES, TEXTS.filter(bool))
def test_the_matcher_accepts_what_the_library_accepts(pattern: str, flags: int, mode: str, text: str) -> None:
    assert Matcher(read(pattern, flags)).run(text, mode, 200_000) is accepts(pattern, flags, mode, text)


@settings(max_examples=400, deadline=None)
@given(patterns(ATOMS), FLAGS, TEXTS)
def test_the_automaton_accepts_what_the_library_accepts(pattern: str, flags: int, text: str) -> None:
    known = read(pattern, flags)
    automaton = Automaton(known, search=False)
    states = {0}
    for char in text:
        bit = 1 << known.alphabet.index[char]
        states = {after for state in states for after in automaton.follow[state] if automaton.masks[after] & bit}
    assert bool(states & automaton.last) is accepts(pattern, flags, "fullmatch", text)


@settings(max_examples=300, deadline=None)
@given(patterns(ATOMS | ASSERTED), FLAGS, st.sampled_from(["match", "fullmatch"]), TEXTS, TEXTS, TEXTS)
def test_a_linear_pattern_takes_linear_steps(
    pattern: str, flags: int, mode: str, prefix: str, pump: str, suffix: str
) -> None:
    if not pump or slowness(pattern, flags, mode).growth is not Growth.LINEAR:
        return
    matcher = Matcher(read(pattern, flags))
    costs = []
    for pumps in (20, 40, 80):
        assert matcher.run(prefix + pump * pumps + suffix, mode, 2_000_000) is not None
        costs.append(matcher.steps)
    assert costs[2] - costs[1] <= 2.5 * (costs[1] - costs[0]) + 50


@pytest.mark.parametrize(
    ("pattern", "mode", "growth", "degree"),
    [
        (r"(a+)+$", "match", Growth.EXPONENTIAL, 0),
        (r"(a*)*b", "match", Growth.EXPONENTIAL, 0),
        (r"(?:a|ab|b)*c", "match", Growth.EXPONENTIAL, 0),
        (r"(?:(?:a?)*b)*c", "match", Growth.EXPONENTIAL, 0),
        (r"(?=(a+)+$)b", "match", Growth.EXPONENTIAL, 0),
        (r"(?:x{1,3}){2,}y", "match", Growth.EXPONENTIAL, 0),
        (r"\s*\t+\s*(\S)", "match", Growth.POLYNOMIAL, 3),
        (r".*a.*b", "match", Growth.POLYNOMIAL, 2),
        (r"\s+$", "search", Growth.RESTART, 2),
        (r"^\s+$", "search", Growth.LINEAR, 0),
        (r"\s+$", "match", Growth.LINEAR, 0),
        (r"(a|b)*", "match", Growth.LINEAR, 0),
        (r"(a|ab)*", "fullmatch", Growth.LINEAR, 0),
        (r"\s*(.*)", "match", Growth.LINEAR, 0),
        (r"[0-9a-f]{2,40}", "match", Growth.BOUNDED, 0),
        (r"(a+)\1", "match", Growth.UNKNOWN, 0),
        (r"(?>(?:a|a)+)b", "match", Growth.UNKNOWN, 0),
    ],
)
def test_known_patterns(pattern: str, mode: str, growth: Growth, degree: int) -> None:
    found = slowness(pattern, 0, mode)
    assert (found.growth, found.degree) == (growth, degree)


HOSTILE = (
    *("(", "(" * 3000, "[b-a]", "a" * 5000, "(?:" * 900 + ")" * 900, "a{99999999999999}", "(?P<n>a)(?(n)b|c)"),
    *("(?:(?:a{900}){900}){900}*", b"\xff*", "\ud800+", "(" + "|".join(map(str, range(900))) + ")+b", ""),
)


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_hostile_pattern_never_raises(pattern: str | bytes) -> None:
    assert isinstance(slowness(pattern).growth, Growth)
    try:
        read(pattern)
    except Unreadable as unreadable:
        assert str(unreadable)
