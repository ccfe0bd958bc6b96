"""A review in numbers."""

from collections import Counter
from collections.abc import Iterator

from colonnade import cwe
from colonnade.audit import examined
from colonnade.audit.model import Judged, Reading, Scorecard


def scorecard(reading: Reading, judged: tuple[Judged, ...]) -> Scorecard:
    """The numbers of an audit; outcomes and kinds that do not occur are left out."""
    by_kind: dict[str, Counter[str]] = {}
    for each in judged:
        by_kind.setdefault(each.claim.kind, Counter())[each.outcome] += 1
    presence = by_kind.get("presence", Counter())
    locations = by_kind.get("location", Counter())
    return Scorecard(
        claims=len(judged),
        by_outcome=_sorted(Counter(each.outcome for each in judged)),
        by_kind={kind: _sorted(by_kind[kind]) for kind in sorted(by_kind)},
        pillars_spoken=spoken(reading),
        pillars_silent=silent(reading),
        presence=(presence["confirmed"], presence.total()),
        locations=(locations["confirmed"], locations.total()),
        hedged=sum(each.claim.hedged for each in judged),
        advice=sum(each.claim.kind == "advice" and not each.evidence for each in judged),
    )


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return {key: counts[key] for key in sorted(counts)}


def spoken(reading: Reading) -> tuple[int, ...]:
    """The pillars of all weaknesses that the review names, in catalogue order."""
    named = set(_pillars(reading))
    return tuple(each for each in examined.PILLAR_IDS if each in named)


def silent(reading: Reading) -> tuple[int, ...]:
    """The pillars of which it says nothing."""
    named = set(_pillars(reading))
    return tuple(each for each in examined.PILLAR_IDS if each not in named)


def _pillars(reading: Reading) -> Iterator[int]:
    numbers = [mention.number for item in reading.items for mention in item.mentions if mention.number]
    numbers += [number for claim in reading.claims for number in claim.weaknesses]
    numbers += [claim.mention.number for claim in reading.claims if claim.mention and claim.mention.number]
    for number in examined.live(numbers):
        yield from cwe.pillars(number)
