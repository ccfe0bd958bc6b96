"""The code's own words: what its names, texts and comments say, by line, and what its comments confess.

A leading comment about licence and copyright says nothing of the code and is left out.
"""

import io
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from typing import Final

import msgspec

from colonnade.audit.word import stem, words_in, words_of

_LEGAL: Final = re.compile(r"licen[cs]e|copyright|all rights reserved|spdx", re.I)
_MARK: Final = re.compile(r"\b(FIXME|XXX|HACK|BUG|KLUDGE|BROKEN)\b")
_NAMED_BUG: Final = re.compile(r"\b(?:this is|due to|because of|known|exhibits?|reproduces?)\b.{0,20}\bbug\b", re.I)
_ASSERTION: Final = re.compile(r"#\s*(?:self\.assert\w*\(|assert\b|\w+\.assert\w+\()")

_SAME: Final[tuple[tuple[str, ...], ...]] = (
    ("check", "verify", "validate", "assert", "ensure", "confirm", "inspect", "examine"),
    ("create", "boot", "build", "start", "launch", "spawn", "setup", "initialize", "initiate", "instantiate"),
    ("delete", "remove", "clean", "cleanup", "teardown", "destroy", "purge"),
    ("simulate", "mock", "fake", "stub", "dummy", "emulate"),
    ("change", "modify", "update", "alter", "manipulate", "mutate"),
    ("get", "retrieve", "fetch", "obtain", "access", "read", "lookup"),
    ("fail", "failure", "error", "exception", "fault", "raise"),
    ("migrate", "migration", "migrating"),
    ("function", "method"),
    ("status", "state"),
    ("send", "post", "submit"),
    ("wait", "poll", "timeout", "timed"),
    ("config", "configuration", "configure", "setting", "settings", "option"),
    ("store", "save", "persist", "write"),
    ("auth", "authentication", "authenticate", "login"),
    ("path", "route", "endpoint", "url"),
    ("credential", "password", "secret"),
    ("equal", "equality"),
    ("directory", "folder", "dir"),
    ("database", "db"),
    ("message", "msg"),
    ("request", "req"),
    ("response", "resp", "reply"),
)
"""Words that prose and code use for the same thing."""

_FOLDED: Final = {stem(word): stem(group[0]) for group in _SAME for word in group}


def concept(word: str) -> str:
    """The stem of a word, the same for all words that mean the same thing in prose and in code."""
    root = stem(word)
    return _FOLDED.get(root, root)


class Confession(msgspec.Struct, frozen=True):
    """A comment that says that something is wrong, or an assertion that was commented out."""

    line: int
    end_line: int
    text: str
    assertion: int
    """The line of the commented-out assertion, or 0."""
    concepts: frozenset[str]


class Vocabulary:
    """The words of one file's text, computed on first use; what is no Python, such as a template, is read as prose."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _tokens(self) -> list[tokenize.TokenInfo]:
        found: list[tokenize.TokenInfo] = []
        with suppress(tokenize.TokenError, SyntaxError, ValueError):
            found.extend(tokenize.generate_tokens(io.StringIO(self._text).readline))
        return found

    @cached_property
    def comments(self) -> dict[int, str]:
        """The comments by line, the legal ones at the start left out."""
        found = {token.start[0]: token.string for token in self._tokens if token.type == tokenize.COMMENT}
        code = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENCODING)
        first = next((token.start[0] for token in self._tokens if token.type not in code), 0)
        leading = [line for line in found if line < first]
        if _LEGAL.search(" ".join(found[line] for line in leading)):
            found = {line: text for line, text in found.items() if line >= first}
        return found

    @cached_property
    def lines(self) -> dict[str, tuple[int, ...]]:
        """The lines in which each concept stands."""
        found: dict[str, set[int]] = defaultdict(set)
        for token in self._tokens:
            if token.type == tokenize.NAME:
                _add(found, words_of(token.string), token.start[0])
            elif token.type != tokenize.COMMENT and token.type in _TEXTS:
                for offset, row in enumerate(token.string.split("\n")):
                    _add(found, words_in(row), token.start[0] + offset)
        for line, text in self.comments.items():
            _add(found, words_in(text), line)
        read = max((token.end[0] for token in self._tokens), default=0)
        for line, row in enumerate(self._text.split("\n")[read:], read + 1):
            _add(found, words_in(row), line)
        return {word: tuple(sorted(places)) for word, places in found.items()}

    @cached_property
    def confessions(self) -> tuple[Confession, ...]:
        """The blocks of comments that confess a fault."""
        blocks: list[list[int]] = []
        rows = self._text.split("\n")
        alone = {line for line in self.comments if rows[line - 1].lstrip().startswith("#")}
        for line in sorted(self.comments):
            if blocks and line == blocks[-1][-1] + 1 and {line, line - 1} <= alone:
                blocks[-1].append(line)
            else:
                blocks.append([line])
        return tuple(each for block in blocks if (each := self._confession(block)) is not None)

    def _confession(self, block: list[int]) -> Confession | None:
        rows = [self.comments[line] for line in block]
        text = " ".join(row.lstrip("# ") for row in rows)
        assertion = next((line for line, row in zip(block, rows, strict=True) if _ASSERTION.match(row)), 0)
        if not (_MARK.search(text) or _NAMED_BUG.search(text) or assertion):
            return None
        marked = (line for line, row in zip(block, rows, strict=True) if _MARK.search(row))
        concepts = frozenset(concept(word) for word in words_in(text))
        return Confession(next(marked, block[0]), block[-1], text, assertion, concepts)

    def where(self, concepts: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """The lines of those of the concepts that stand in the file."""
        return {each: self.lines[each] for each in concepts if each in self.lines}


_TEXTS: Final = frozenset(getattr(tokenize, name) for name in ("STRING", "FSTRING_MIDDLE") if hasattr(tokenize, name))


def _add(found: dict[str, set[int]], words: Iterable[str], line: int) -> None:
    for word in words:
        found[concept(word)].add(line)
        found[stem(word)].add(line)
