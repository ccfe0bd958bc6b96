"""What becomes of claims, by kind, over small programs of our own."""

from pathlib import Path

import msgspec
import pytest
from audited import audited, claim, ground, item, names, outcome

from colonnade.audit.ground import Ground

SHOP = '''\
# Licensed under the terms of the project; all rights reserved.
"""Orders of the shop."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/order")
def order():
    """Shows an order."""
    number = request.args["number"]
    connection = sqlite3.connect("shop.db")
    rows = connection.execute("select * from orders where id = " + number)
    return str(len(list(rows)))


def greeting(customer):
    if customer:
        return "welcome back"
    return "welcome"
'''

REFUND = '''\
"""Refunds and how they are kept."""
from shop.case import Case, LedgerFixture

class RefundTest(Case):
    def setUp(self):
        self.ledger = self.use(LedgerFixture())

    def test_refund_of_cancelled_order(self):
        """A cancelled order gives its deposit back."""
        order = self.place_order(deposit=20)
        self.cancel(order)
        # FIXME: this is bug 4711, the deposit of a cancelled order is not
        # refunded, it stays in the ledger.
        # self.assertEqual(0, self.ledger.deposit)
        self.assertEqual(20, self.ledger.deposit)
        self.assertIn("cancelled", order.state)
'''


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return ground(tmp_path_factory.mktemp("shop"), shop__orders=SHOP)


@pytest.fixture(scope="module")
def refund(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return ground(tmp_path_factory.mktemp("refund"), shop__test_refund=REFUND)


# Presence


def test_a_weakness_is_borne_out_by_a_finding_in_the_lines_alone(shop: Ground) -> None:
    said = "The query is open to SQL injection"
    assert outcome(shop, claim("presence", said, (16, 16), weaknesses=(89,))).outcome == "confirmed"
    assert outcome(shop, claim("presence", said, weaknesses=(89,), functions=("order",))).outcome == "confirmed"
    assert outcome(shop, claim("presence", said, weaknesses=(707,))).outcome == "confirmed"
    judged = outcome(shop, claim("presence", said, (20, 23), weaknesses=(89,)))
    assert judged.outcome == "wrong location"
    assert [each.line for each in judged.nearest] == [16]


def test_a_weakness_without_a_finding_is_unsupported(shop: Ground) -> None:
    judged = outcome(shop, claim("presence", "It might be prone to XXE", weaknesses=(611,), hedged=True))
    assert judged.outcome == "unsupported" and "hedge" in judged.reason


def test_a_calculation_cannot_be_wrong_where_nothing_is_calculated(shop: Ground) -> None:
    judged = outcome(shop, claim("presence", "Sums might be wrong", weaknesses=(682,), hedged=True))
    assert judged.outcome == "refuted" and "no arithmetic" in judged.reason


def test_what_was_examined_in_the_place_and_is_safe_is_told(tmp_path: Path) -> None:
    text = "import sqlite3\n\n\ndef load(key):\n    db = sqlite3.connect('x')\n"
    code = ground(tmp_path, shop__load=text + "    return db.execute('select * from t where k = ?', (key,))\n")
    judged = outcome(code, claim("presence", "SQL injection", (6, 6), weaknesses=(89,)))
    assert judged.outcome == "unsupported"
    assert "there is safe" in judged.reason and "sql-injection" in judged.reason and judged.evidence[0].line == 6


def test_a_function_that_is_there_does_not_do_what_is_denied(refund: Ground) -> None:
    said = claim("presence", "It uses no assertions", weaknesses=(703,), subject="assertion", negated=True)
    assert outcome(refund, said).outcome == "refuted"


def test_a_description_in_the_words_of_its_items_weakness_is_a_claim_of_it(shop: Ground) -> None:
    said = claim("description", "SQL injection in `order`", item=0, weaknesses=(89,), functions=("order",))
    found = audited(shop, said, items=(item(89),))
    assert found.judged[0].outcome == "confirmed" and "Colonnade finds" in found.judged[0].reason
    away = claim("description", "SQL injection in `greeting`", item=0, weaknesses=(89,), functions=("greeting",))
    assert audited(shop, away, items=(item(89),)).judged[0].outcome == "wrong location"


def test_a_weakness_of_a_function_that_is_not_there_is_refuted(shop: Ground) -> None:
    said = claim("presence", "`checkout` injects SQL", weaknesses=(89,), functions=("checkout",))
    assert outcome(shop, said).outcome == "refuted"


def test_defects_in_general_are_borne_out_by_a_grave_finding(shop: Ground, refund: Ground) -> None:
    said = "There are several vulnerabilities"
    assert outcome(shop, claim("presence", said)).outcome == "confirmed"
    assert outcome(refund, claim("presence", said)).outcome == "unsupported"
    assert outcome(shop, claim("presence", said, item=0)).outcome == "vague"


def test_a_denial_is_belied_by_a_finding_that_needs_what_is_denied(tmp_path: Path) -> None:
    code = ground(tmp_path, lib__make='import os\n\n\ndef make(name):\n    os.system("make " + name)\n')
    judged = outcome(code, claim("count", "No user input reaches a shell", subject="input", negated=True))
    assert judged.outcome == "refuted" and judged.evidence[0].line == 5


def test_what_a_function_is_called_does_not_bear_out_what_it_does(shop: Ground) -> None:
    said = claim("description", "`greeting` of the `customer` may overflow", functions=("greeting", "customer"))
    assert outcome(shop, said).outcome == "unsupported"
    bare = claim("description", "See `greeting`", functions=("greeting",))
    assert outcome(shop, bare).outcome != "refuted"


# Absence


def test_absence_is_refuted_by_a_finding(shop: Ground) -> None:
    for weakness in (89, 707, 74):
        judged = outcome(shop, claim("absence", "Not detected.", weaknesses=(weakness,), verdict="not detected"))
        assert judged.outcome == "refuted" and judged.evidence[0].line == 16


def test_absence_is_confirmed_by_points_and_says_how_many(shop: Ground) -> None:
    judged = outcome(shop, claim("absence", "Not detected.", weaknesses=(710,), verdict="not detected"))
    assert judged.outcome == "confirmed" and "points were examined" in judged.reason


def test_not_applicable_is_refuted_by_points(shop: Ground) -> None:
    said = claim("applicability", "Not applicable.", weaknesses=(710,), verdict="not applicable")
    judged = outcome(shop, said)
    assert judged.outcome == "refuted" and judged.evidence
    said = claim("applicability", "Not applicable.", weaknesses=(611,), verdict="not applicable")
    assert outcome(shop, said).outcome == "confirmed"


def test_words_that_can_be_counted_are_judged_by_counting(shop: Ground, refund: Ground) -> None:
    text = "Not applicable. Nothing here deals with access control."
    said = claim("applicability", text, weaknesses=(284,), subject="access-control", negated=True)
    assert outcome(refund, said).outcome == "confirmed"
    said = claim("count", "There is no external input", subject="input", negated=True)
    judged = outcome(shop, said)
    assert judged.outcome == "refuted" and judged.evidence[0].line == 14


def test_no_defect_at_all_is_refuted_by_a_grave_finding_alone(shop: Ground, refund: Ground) -> None:
    said = claim("absence", "No security defects were found.", verdict="not detected")
    assert outcome(shop, said).outcome == "refuted"
    judged = outcome(refund, said)
    assert judged.outcome == "confirmed" and "lower severity" in judged.reason
    bare = claim("absence", "It has no defects of this sort.", verdict="not detected", item=0)
    assert outcome(refund, bare).outcome == "vague"


def test_a_weakness_that_no_check_looks_for_is_not_decidable(shop: Ground) -> None:
    said = claim("absence", "Not detected.", weaknesses=(829,), verdict="not detected")
    assert outcome(shop, said).outcome == "not decidable"


# Descriptions and judgements


@pytest.mark.parametrize(
    ("kind", "text", "wanted"),
    [
        ("description", "The code shows orders of customers from a database", "confirmed"),
        ("description", "It steers satellites through asteroid belts", "unsupported"),
        ("judgement", "It is well-written and maintainable", "vague"),
        ("judgement", "which is suitable here", "vague"),
        ("judgement", "The control flow is clear", "confirmed"),
        ("judgement", "Input is neutralized properly", "refuted"),
        ("description", "The module is test-centric", "vague"),
        ("description", "It is among the usual practices", "vague"),
        ("description", "Conditionals and docstrings", "confirmed"),
        ("description", "The database is called 'shop.db'", "confirmed"),
        ("description", "A file '/etc/cron' of jobs", "unsupported"),
        ("description", "It is what it is", "vague"),
    ],
)
def test_words_are_held_against_the_codes_own(shop: Ground, kind: str, text: str, wanted: str) -> None:
    weaknesses = (707,) if "neutralized" in text else ()
    judged = outcome(shop, claim(kind, text, weaknesses=weaknesses))
    assert judged.outcome == wanted, judged.reason


def test_a_description_is_borne_out_with_its_lines(shop: Ground) -> None:
    judged = outcome(shop, claim("description", "It asks the database for the rows of an order"))
    assert judged.outcome == "confirmed"
    assert {each.line for each in judged.evidence} & {11, 12, 15, 16}


def test_what_a_comment_confesses_refutes_that_it_works(refund: Ground) -> None:
    said = "It makes sure that the deposit of a cancelled order is refunded correctly"
    for kind in ("description", "judgement"):
        judged = outcome(refund, claim(kind, said))
        assert judged.outcome == "refuted"
        assert judged.evidence[0].line == 12 and "commented out" in judged.reason
    judged = outcome(refund, claim("description", "It cancels an order with a deposit"))
    assert judged.outcome == "confirmed"


def test_a_function_that_is_not_there_refutes_a_description(shop: Ground) -> None:
    said = claim("description", "`checkout` shows the order", functions=("checkout",))
    assert outcome(shop, said).outcome == "refuted"


def test_the_licence_is_no_word_of_the_code(shop: Ground) -> None:
    assert outcome(shop, claim("description", "The terms of licensed projects")).outcome == "unsupported"


@pytest.mark.parametrize("kind", ["advice", "remark"])
def test_advice_and_remarks_are_vague(shop: Ground, kind: str) -> None:
    assert outcome(shop, claim(kind, "Validate all input.")).outcome == "vague"


# Locations


@pytest.mark.parametrize(
    ("text", "lines", "fields", "wanted", "nearest"),
    [
        ("the imports", (4, 6), {"subject": "import"}, "confirmed", None),
        ("the imports", (9, 11), {"subject": "import"}, "wrong location", 6),
        ("a branch", (21, 21), {"subject": "branch"}, "confirmed", None),
        ("`order`", (12, 17), {"functions": ("order",)}, "confirmed", None),
        ("`order`", (14, 16), {"functions": ("order",)}, "confirmed", None),
        ("`order`", (20, 23), {"functions": ("order",)}, "wrong location", 11),
        ("`order`", (500, 510), {"functions": ("order",)}, "wrong location", None),
        ("connects to the database of the shop", (15, 15), {}, "confirmed", None),
        ("connects to the database of the shop", (20, 20), {}, "wrong location", 15),
        ("the host of the server `launch`", (20, 20), {"functions": ("launch",)}, "wrong location", None),
        ("`connection` is asked", (16, 16), {"functions": ("connection",)}, "confirmed", None),
        ("`connection` is asked", (21, 22), {"functions": ("connection",)}, "wrong location", 16),
        ("rows of the database and of orders", (19, 23), {}, "wrong location", 12),
        ("`greeting` or `order`", (12, 17), {"functions": ("greeting", "order")}, "confirmed", None),
        ("the response is made by `str`", (17, 17), {"functions": ("str",)}, "confirmed", None),
        ("a condition is asked by an if statement", (21, 21), {}, "confirmed", None),
        ("without any validation", (21, 21), {}, "not decidable", None),
        ("flies to the moon", (20, 20), {}, "not decidable", None),
    ],
)
def test_lines_are_held_against_what_the_sentence_names(
    shop: Ground, text: str, lines: tuple[int, int], fields: dict[str, object], wanted: str, nearest: int | None
) -> None:
    judged = outcome(shop, claim("location", text, lines, **fields))
    assert judged.outcome == wanted, judged.reason
    if nearest is not None:
        assert judged.nearest[0].line == nearest


def test_a_line_beside_an_assertion_is_wrong_and_the_next_one_is_named(refund: Ground) -> None:
    right = outcome(refund, claim("location", "assertions (line 15)", (15, 15), subject="assertion"))
    assert right.outcome == "confirmed"
    wrong = outcome(refund, claim("location", "assertions (line 14)", (14, 14), subject="assertion"))
    assert wrong.outcome == "wrong location" and wrong.nearest[0].line == 15


def test_a_shift_of_all_ranges_is_recognised_and_told_once(shop: Ground) -> None:
    claims = (
        claim("location", "`order` (10-15)", (10, 15), functions=("order",)),
        claim("location", "`greeting` (18-21)", (18, 21), functions=("greeting",)),
    )
    audit = audited(shop, *claims)
    assert [each.outcome for each in audit.judged] == ["wrong location"] * 2
    assert all("too small by 2" in each.reason for each in audit.judged)
    assert [note for note in audit.notes if "too small by 2" in note]
    alone = audited(shop, claims[1])
    assert not [note for note in alone.notes if "too small" in note]


def test_a_shift_of_single_lines_is_told_by_findings_and_by_many_things(shop: Ground, refund: Ground) -> None:
    found = [claim("location", "SQL injection", (13, 13), weaknesses=(89,), verdict="detected")]
    found += [claim("presence", "SQL injection", (13, 13), weaknesses=(89,), verdict="detected")]
    found += [claim("location", "`greeting` (17-20)", (17, 20), functions=("greeting",))]
    audit = audited(shop, *found)
    assert [each.outcome for each in audit.judged] == ["wrong location", "confirmed", "wrong location"]
    assert audit.judged[0].nearest[0].line == 16 and "too small by 3" in audit.judged[0].reason
    texts = [("the imports", 1, "import"), ("a test", 7, "test"), ("an assertion", 14, "assertion")]
    lone = [claim("location", text, (line, line), subject=subject) for text, line, subject in texts]
    assert not [note for note in audited(refund, *lone).notes if "too small" in note]
    lone.append(claim("location", "a class", (3, 3), subject="class"))
    assert [note for note in audited(refund, *lone).notes if "too small by 1: 4 references" in note]


# The review as a whole


def test_missed_findings_are_those_that_no_claim_tells_of(shop: Ground) -> None:
    said = claim("presence", "SQL injection", weaknesses=(89,), functions=("order",))
    found = {finding.weakness for finding in shop.review.findings}
    told = audited(shop, said)
    silent = audited(shop)
    assert len(silent.missed) == len(shop.review.findings)
    assert 89 in found
    assert 89 not in {shop.review.findings[index].weakness for index in told.missed}


def test_a_number_that_is_not_in_the_code_is_unsupported(refund: Ground) -> None:
    assert outcome(refund, claim("description", "Bug 4711 on the deposit")).outcome == "confirmed"
    judged = outcome(refund, claim("description", "Bug 4712 on the deposit"))
    assert judged.outcome == "unsupported" and "4712" in judged.reason


def test_a_bug_that_the_review_names_is_not_missed(refund: Ground) -> None:
    assert audited(refund).missed == (0,)
    assert audited(refund, claim("description", "Bug 4711 of the deposit is recorded")).missed == ()


def test_notes_tell_names_of_other_code(shop: Ground) -> None:
    names = ("checkout", "basket", "order")
    said = [claim("description", f"`{name}` is used", functions=(name,)) for name in names]
    assert "`basket`, `checkout`" in " ".join(audited(shop, *said).notes)


def test_notes_tell_contradictions_silence_and_another_state(shop: Ground) -> None:
    lines = claim("location", "the end (900)", (900, 900))
    audit = audited(shop, lines, items=(item(707, verdict="detected"),), conclusion="not detected")
    text = " ".join(audit.notes)
    assert "CWE-707" in text and "conclusion" in text
    assert "another state" in text
    assert "Nothing is said of CWE-284" in text and "CWE-707 (" not in text


def test_the_scorecard_counts(shop: Ground) -> None:
    audit = audited(
        shop,
        names(89, "SQL Injection"),
        claim("presence", "SQL injection", weaknesses=(89,)),
        claim("presence", "XXE", weaknesses=(611,), hedged=True),
        claim("location", "imports", (4, 6), subject="import"),
        claim("advice", "Validate input."),
    )
    card = audit.scorecard
    assert card.claims == 5 and card.by_outcome == {"confirmed": 3, "unsupported": 1, "vague": 1}
    assert card.presence == (1, 2) and card.locations == (1, 1)
    assert card.hedged == 1 and card.advice == 1
    assert 707 in card.pillars_spoken


def test_files_are_told_apart_by_the_path_that_the_review_writes(tmp_path: Path) -> None:
    code = ground(tmp_path, a__one="x = 1\n", a__two="import os\nimport sys\n")
    said = claim("location", "imports", (1, 2), subject="import")
    lines = said.lines[0]
    there = msgspec.structs.replace(said, lines=(msgspec.structs.replace(lines, path="two.py"),))
    away = msgspec.structs.replace(said, lines=(msgspec.structs.replace(lines, path="a/one.py"),))
    assert outcome(code, there).outcome == "confirmed"
    assert outcome(code, away).outcome != "confirmed"
