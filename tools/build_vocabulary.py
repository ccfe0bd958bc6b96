"""Writes docs/vocabulary.md: the kinds that stubs may name, from colonnade.library.vocabulary."""

from collections.abc import Iterator, Mapping

from build_docs import cell

from colonnade.library import vocabulary

_HEAD = """\
# Vocabulary of stubs

<!-- Written by tools/build_vocabulary.py from src/colonnade/library/vocabulary.py; do not edit. -->

The kinds that the marks of a stub may name. [stubs.md](stubs.md) says how to write one.
"""


def generate() -> str:
    """The whole text of docs/vocabulary.md."""
    models = {
        name: ", ".join(sorted(kind for kind in kinds if kind in vocabulary.SOURCES))
        for name, kinds in vocabulary.THREAT_MODELS.items()
    }
    parts = [_HEAD]
    for title, heading, kinds in (
        ("Dangers: `Sink`, `Sanitizes`, `Guard`", "danger", vocabulary.DANGERS),
        ("Sources: `Source`", "source", vocabulary.SOURCES),
        ("Uses: `Unsafe`, `Expect`, `Marks`", "use", vocabulary.USES),
        ("Resources: `Resource`", "resource", vocabulary.RESOURCES),
        ("Entries: `Entry`, `Callback`", "entry", vocabulary.ENTRIES),
        ("What a threat model takes for attacker-controlled", "threat model", models),
    ):
        parts.append(f"## {title}\n")
        parts.append("\n".join(_table(heading, kinds)) + "\n")
    return "\n".join(parts)


def _table(heading: str, kinds: Mapping[str, str]) -> Iterator[str]:
    yield f"| {heading} | meaning |"
    yield "|---|---|"
    for kind, meaning in kinds.items():
        yield f"| `{kind}` | {cell(meaning)} |"
