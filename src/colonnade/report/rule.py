"""What renderers say of a check: its page and its numbers, without its code."""

import inspect
from typing import Self

import msgspec

from colonnade.checks.registry import Entry


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A check as a reader knows it.

    weakness: the CWE id that its findings name unless they name one of `also`.
    page: the check's page of the manual, in Markdown, dedented.  pillar: the one under whose folder it lives.
    """

    id: str
    title: str
    weakness: int
    also: tuple[int, ...] = ()
    severity: str
    confidence: str
    fix: str
    page: str
    form: str
    pillar: int
    reasons: tuple[str, ...] = ()

    @classmethod
    def of(cls, entry: Entry) -> Self:
        """The rule that a check of the registry is."""
        check = entry.check
        return cls(
            id=check.id,
            title=check.title,
            weakness=check.weakness,
            also=check.also,
            severity=check.severity,
            confidence=check.confidence,
            fix=check.fix,
            page=inspect.cleandoc(entry.page),
            form=check.form,
            pillar=entry.pillar,
            reasons=check.reasons,
        )
