"""How a long run says where it is.  Nothing said here is part of the review."""

from typing import Protocol


class Progress(Protocol):
    """Whoever watches a run."""

    def phase(self, name: str, total: int) -> None:
        """A phase of `total` steps begins; 0 when nobody knows how many."""

    def advance(self, steps: int) -> None:
        """Steps of the phase are done."""

    def note(self, message: str) -> None:
        """Something that the user may want to know and that changes no result."""


class Silence:
    """Nobody watches."""

    def phase(self, name: str, total: int) -> None:
        """Says nothing."""

    def advance(self, steps: int) -> None:
        """Says nothing."""

    def note(self, message: str) -> None:
        """Says nothing."""
