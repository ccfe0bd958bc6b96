"""Laws of judging: whatever a review claims, there is an outcome for it and nothing raises."""

from pathlib import Path

import pytest
from audited import NOWHERE, audited, ground
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colonnade.audit.count import SUBJECTS
from colonnade.audit.ground import Ground
from colonnade.audit.model import KINDS, OUTCOMES, VERDICTS, Claim, Item, Lines, Mention

CODE = """\
import os


class Shop:
    @property
    def total(self):
        # FIXME: this is bug 12, tax is missing
        return sum(self.prices)


def order(number):
    \"\"\"Orders.\"\"\"
    if number > 3:
        os.system("order " + number)
"""


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return ground(tmp_path_factory.mktemp("code"), shop=CODE, broken="def (:\n", empty="")


numbers = st.one_of(st.sampled_from([0, 16, 20, 78, 284, 391, 707, 710, 1000]), st.integers(-5, 10**9))
words = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["The total of the shop is computed correctly", "SQL injection", "setup oriented", "clear control flow"]
    ),
)
names = st.sampled_from(["order", "Shop.total", "nothing", "`order()`", ""])
lines = st.builds(
    Lines,
    first=st.integers(-3, 30),
    last=st.integers(-3, 40),
    span=st.just(NOWHERE),
    path=st.sampled_from(["", "shop.py", "other/shop.py", "none.py", "\\"]),
)
mentions = st.builds(
    Mention,
    written=st.sampled_from(["", "CWE-", "CWE-x"]),
    number=st.one_of(st.none(), numbers),
    name=words,
    span=st.just(NOWHERE),
)
claims = st.builds(
    Claim,
    kind=st.sampled_from([*KINDS, "other"]),
    text=words,
    span=st.just(NOWHERE),
    item=st.integers(-1, 3),
    weaknesses=st.lists(numbers, max_size=2).map(tuple),
    verdict=st.sampled_from(["", *VERDICTS]),
    hedged=st.booleans(),
    lines=st.lists(lines, max_size=2).map(tuple),
    functions=st.lists(names, max_size=2).map(tuple),
    subject=st.sampled_from(["", "other", *SUBJECTS]),
    negated=st.booleans(),
    mention=st.one_of(st.none(), mentions),
)
items = st.builds(
    Item, mentions=st.lists(mentions, max_size=2).map(tuple), span=st.just(NOWHERE), verdict=st.sampled_from(VERDICTS)
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(claims, max_size=4), parts=st.lists(items, max_size=2), conclusion=st.sampled_from(["", *VERDICTS])
)
def test_every_claim_has_an_outcome(code: Ground, said: list[Claim], parts: list[Item], conclusion: str) -> None:
    audit = audited(code, *said, items=tuple(parts), conclusion=conclusion)
    assert [each.claim for each in audit.judged] == said
    assert all(each.outcome in OUTCOMES and each.reason.endswith(".") for each in audit.judged)
    assert sum(audit.scorecard.by_outcome.values()) == audit.scorecard.claims == len(said)
    again = audited(code, *said, items=tuple(parts), conclusion=conclusion)
    assert again == audit


def test_a_claim_is_judged_alone_as_among_others(code: Ground) -> None:
    one = Claim("presence", "a command is run", NOWHERE, weaknesses=(78,))
    other = Claim("advice", "Quote it.", NOWHERE)
    assert audited(code, one).judged[0] == audited(code, other, one).judged[1]


def test_no_code_at_all_is_no_failure(tmp_path: Path) -> None:
    nothing = Ground.of([tmp_path])
    audit = audited(nothing, Claim("location", "line 3", NOWHERE, lines=(Lines(3, 3, NOWHERE),)))
    assert audit.judged[0].outcome == "not decidable"
