"""Lexers with tables of patterns."""

from pygments.lexer import RegexLexer, bygroups, include, words
from pygments.token import Comment, Name, Number, Text


class Archetypes(RegexLexer):
    name = "archetypes"
    tokens = {
        "root": [
            include("names"),
            (words(("is", "matches")), Name),
            (r"\s+", Text),  # safe: slow-token-pattern (linear)
            (r"[;,]", Text),  # safe: slow-token-pattern (no unbounded repetition)
        ],
        "names": [
            (
                r"([ \t]*)"  # want: slow-token-pattern
                r"([a-z]\w+\.\w+[\w-]*\.v\d+)",
                bygroups(Text, Name),
            ),
            (r"(?:\d+,?)+;", Number),  # want: slow-token-pattern
            ("--.*", Comment),  # safe: slow-token-pattern (linear)
        ],
    }


class Table:
    tokens = {"root": [(r"(?:\d+,?)+;", Number)]}
