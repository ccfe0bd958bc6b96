"""Colonnade's own reviews are read well: an audit of one, against the code it is about, confirms every claim."""

from pathlib import Path

import pytest
from audited import SETTINGS

from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.reading import read
from colonnade.cli.rules import rules
from colonnade.report import json, markdown, sarif

TESTS = Path(__file__).parents[1]
SAMPLE = [*sorted((TESTS / "programs").glob("*"))[7::40], TESTS.parent / "examples"]


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.name)
def test_every_claim_of_it_is_confirmed(path: Path) -> None:
    ground = Ground.of([path], SETTINGS)
    for rendered in (markdown.render(ground.review, rules()), sarif.render(ground.review, rules())):
        done = audit(read(rendered, "review"), ground)
        wrong = [(each.outcome, each.claim.text, each.reason) for each in done.judged if each.outcome != "confirmed"]
        assert wrong == []
        told = [index for index, each in enumerate(ground.review.findings) if not each.suppressed]
        assert [index for index in done.missed if index in told] == []


@pytest.mark.parametrize("path", SAMPLE[-1:], ids=lambda path: path.name)
def test_its_verdicts_are_read(path: Path) -> None:
    ground = Ground.of([path], SETTINGS)
    wanted = {each.pillar: each.verdict for each in ground.review.pillars}
    for rendered in (markdown.render(ground.review, rules()), json.render(ground.review)):
        items = [item for item in read(rendered).items if len(item.mentions) == 1]
        assert {number: item.verdict for item in items if (number := item.mentions[0].number) in wanted} == wanted
