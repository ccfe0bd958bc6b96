"""What Colonnade itself says of a file is confirmed by an audit, claim by claim."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from audited import SETTINGS, audited, claim, item, names

from colonnade.audit.ground import Ground
from colonnade.audit.model import Claim
from colonnade.review.model import Review

PROGRAMS = Path(__file__).parents[1] / "programs"
SAMPLE = sorted(PROGRAMS.rglob("*.py"))[::20]
KIND = {"detected": "presence", "not applicable": "applicability"}


def claims(review: Review) -> Iterator[Claim]:
    """What a review says, as claims."""
    for finding in review.findings:
        if finding.suppressed:
            continue
        yield names(finding.weakness, finding.title)
        functions = () if finding.function == "<module>" else (finding.function,)
        place = finding.place
        for kind in ("presence", "location"):
            said = {"weaknesses": (finding.weakness,), "verdict": "detected", "functions": functions}
            yield claim(kind, finding.message, (place.line, place.end_line), **said)
    for each in review.pillars:
        said = {"weaknesses": (each.pillar,), "verdict": each.verdict}
        yield claim(KIND.get(each.verdict, "absence"), f"{each.name}: {each.verdict}.", **said)
        yield names(each.pillar, each.name)


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: str(path.relative_to(PROGRAMS)))
def test_each_of_its_claims_is_confirmed(path: Path) -> None:
    ground = Ground.of([path], SETTINGS)
    pillars = tuple(item(each.pillar) for each in ground.review.pillars)
    audit = audited(ground, *claims(ground.review), items=pillars)
    assert [(each.outcome, each.claim.text, each.reason) for each in audit.judged if each.outcome != "confirmed"] == []
    assert not [index for index in audit.missed if not ground.review.findings[index].suppressed]
    assert audit.scorecard.pillars_silent == ()
