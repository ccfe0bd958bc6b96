"""The words of code and of prose: how they are cut and folded, and what a file's comments confess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colonnade.audit.prose import content, listed, says
from colonnade.audit.vocabulary import Vocabulary, concept
from colonnade.audit.word import stem, words_in, words_of

CODE = '''\
# Copyright of nobody; licensed under nothing.
# Second line of the licence.
"""Orders."""
import os


class OrderBook:
    limit = "most orders of a customer"

    def boot_server(self):
        # XXX: the queue is lost here.
        #
        # assert self.queue == []
        return self.limit  # known bug: limits are off

    def close(self):
        # An ordinary comment, which works around bug 12 of the queue.
        # TODO: tidy up
        pass
'''


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("_getHTTPUser2", ("get", "http", "user", "2")),
        ("snake_case_name", ("snake", "case", "name")),
        ("ORDER_BOOK", ("order", "book")),
        ("", ()),
    ],
)
def test_identifiers_are_cut_into_words(name: str, words: tuple[str, ...]) -> None:
    assert words_of(name) == words


@pytest.mark.parametrize(
    "family",
    [
        ("allocation", "allocations", "allocated", "allocate"),
        ("delete", "deleted", "deletion"),
        ("fail", "fails", "failed", "failure", "failing"),
        ("credential", "credentials"),
        ("handle", "handled", "handler", "handling"),
        ("validate", "validates", "validating", "validation"),
    ],
)
def test_inflections_have_one_stem(family: tuple[str, ...]) -> None:
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize(("one", "other"), [("access", "accept"), ("server", "session"), ("resource", "response")])
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_words_that_mean_the_same_are_one_concept() -> None:
    assert concept("verifying") == concept("assertions")
    assert concept("created") == concept("boots")
    assert concept("simulates") == concept("fake")


def test_a_file_knows_its_words_by_line() -> None:
    lines = Vocabulary(CODE).lines
    assert lines[concept("order")] == (3, 7, 8)
    assert 10 in lines[concept("creates")]
    assert "cop" not in lines and stem("licence") not in lines and stem("copyright") not in lines


def test_comments_confess() -> None:
    first, second = Vocabulary(CODE).confessions
    assert (first.line, first.end_line, first.assertion) == (11, 13, 13)
    assert (second.line, second.end_line, second.assertion) == (14, 14, 0)


def test_what_is_no_python_is_read_as_prose() -> None:
    lines = Vocabulary("<p>\nHello {{ customer }}, your 'order is late\n").lines
    assert lines[concept("customer")] == (2,)


def test_prose_is_cut_to_what_it_says_of_the_code() -> None:
    said = "Overall, the code appears to create OpenStack servers (lines 10-20) in `boot_server` properly"
    assert set(content(said).values()) == {"create", "OpenStack", "servers"}
    assert content("which is suitable for its purpose") == {}
    assert says("It is well-written", frozenset(("well-written",))) == "well-written"
    assert listed(["a", "b"]) == '"a", "b"'


@given(st.text(max_size=60))
def test_any_text_has_words(text: str) -> None:
    assert all(word == word.lower() for word in words_in(text))
    assert isinstance(content(text), dict)
    vocabulary = Vocabulary(text)
    assert all(places == tuple(sorted(places)) for places in vocabulary.lines.values())
    assert all(each.line <= each.end_line for each in vocabulary.confessions)


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=20))
def test_short_words_are_their_own_stem(word: str) -> None:
    assert len(stem(word)) >= min(len(word), 1) or not word
    if word.isalpha() and len(word) <= 3:
        assert stem(word) in (word.lower(), word.lower()[:-1])
