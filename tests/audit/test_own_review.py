"""What Colonnade itself says of a file is confirmed by an audit, claim by claim."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from audited import SETTINGS, audited, claim, item, names

from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.model import Claim
from colonnade.audit.reading import read
from colonnade.cli.rules import rules
from colonnade.report import markdown
from colonnade.review.model import Review

PROGRAMS = Path(__file__).parents[1] / "programs"
SAMPLE = sorted(PROGRAMS.rglob("*.py"))[::20]
AMISS = ("refuted", "wrong location", "invalid id", "vague")
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
def test_its_markdown_is_borne_out(path: Path) -> None:
    ground = Ground.of([path], SETTINGS)
    made = audit(read(markdown.render(ground.review, rules())), ground)
    assert [(each.outcome, each.claim.text, each.reason) for each in made.judged if each.outcome in AMISS] == []
    assert made.notes == ()
    assert not [index for index in made.missed if not ground.review.findings[index].suppressed]


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: str(path.relative_to(PROGRAMS)))
def test_each_of_its_claims_is_confirmed(path: Path) -> None:
    ground = Ground.of([path], SETTINGS)
    pillars = tuple(item(each.pillar) for each in ground.review.pillars)
    made = audited(ground, *claims(ground.review), items=pillars)
    assert [(each.outcome, each.claim.text, each.reason) for each in made.judged if each.outcome != "confirmed"] == []
    assert not [index for index in made.missed if not ground.review.findings[index].suppressed]
    assert made.scorecard.pillars_silent == ()
