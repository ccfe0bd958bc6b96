"""Whether a named weakness exists, may be named, and is called so."""

import pytest
from audited import item, names, reading

from colonnade.audit.identity import best_names, by_pillar, identity, meant

PILLARS = by_pillar(reading(items=(item(284), item(435), item(682))))
WEAKNESSES = by_pillar(reading(items=(item(89), item(79), item(284))))


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (89, "SQL Injection"),
        (89, "Improper Neutralization of Special Elements used in an SQL Command"),
        (79, "XSS"),
        (22, "Directory traversal"),
        (798, "Hardcoded credentials in the source"),
        (532, "Sensitive information in log files"),
        (327, "Use of MD5"),
        (502, "Insecure deserialization"),
        (259, ""),
    ],
)
def test_confirms_a_weakness_by_any_of_its_names(number: int, name: str) -> None:
    assert identity(names(number, name), WEAKNESSES).outcome == "confirmed"


@pytest.mark.parametrize(
    ("number", "name", "right", "fits"),
    [
        (79, "SQL Injection", "Cross-site Scripting", "CWE-89"),
        (918, "Open Redirect", "Server-Side Request Forgery", "CWE-601"),
        (697, "Incorrect Calculation", "Incorrect Comparison", "CWE-682"),
        (22, "Race condition", "Path Traversal", "CWE-362"),
    ],
)
def test_tells_the_right_name_and_the_weakness_that_is_meant(number: int, name: str, right: str, fits: str) -> None:
    judged = identity(names(number, name), PILLARS)
    assert judged.outcome == "invalid id"
    assert right in judged.reason and fits in judged.reason


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (99999, "not in the catalogue"),
        (16, "category"),
        (1000, "view"),
        (391, "prohibits"),
        (132, "deprecated"),
    ],
)
def test_refuses_what_is_no_weakness_to_be_named(number: int, why: str) -> None:
    judged = identity(names(number), WEAKNESSES)
    assert judged.outcome == "invalid id" and why in judged.reason


def test_refuses_an_id_without_a_number() -> None:
    judged = identity(names(None, "Open redirect", "CWE- redirect"), WEAKNESSES)
    assert judged.outcome == "invalid id"
    assert "no number" in judged.reason and "CWE-601" in judged.reason


def test_takes_a_pillar_as_a_heading_of_a_review_by_pillars_alone() -> None:
    assert identity(names(284, "Improper Access Control"), PILLARS).outcome == "confirmed"
    judged = identity(names(284, "Improper Access Control"), WEAKNESSES)
    assert judged.outcome == "invalid id" and "pillar" in judged.reason


def test_a_name_alone_is_found_by_its_words() -> None:
    assert identity(names(None, "Open redirect", ""), WEAKNESSES).outcome == "confirmed"
    assert identity(names(None, "Ugly names", ""), WEAKNESSES).outcome == "vague"
    assert best_names("")[:1] == ()


def test_says_where_mapping_is_discouraged() -> None:
    judged = identity(names(20, "Improper Input Validation"), WEAKNESSES)
    assert judged.outcome == "confirmed" and "discourages" in judged.reason


def test_means_what_a_wrong_numbers_name_says() -> None:
    mentions = (names(798, "Outdated Dependencies").mention, names(89, "SQL Injection").mention)
    named = [each for each in mentions if each is not None]
    assert meant(named, (798, 89, 20)) == (1104, 89, 20)
    unknown = names(99999, "SQL Injection").mention
    assert unknown is not None and meant([unknown], (99999,)) == (99999,)
