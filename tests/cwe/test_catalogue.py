"""Laws of the shipped catalogue, and the facts of view 1000 that the checks rely on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from colonnade import cwe
from colonnade.cwe import PILLARS, Catalogue, OtherEntry, UnknownWeakness, Weakness

PILLAR_IDS = tuple(pillar.id for pillar in PILLARS)
PACKAGE = Path(cwe.__file__).parent


def all_ids() -> list[int]:
    return [weakness.id for weakness in cwe.catalogue().weaknesses]


def known(id: int) -> Weakness:
    weakness = cwe.catalogue().get(id)
    assert weakness is not None
    return weakness


def test_every_weakness_has_a_pillar_and_its_primary_one_is_among_them() -> None:
    for id in all_ids():
        pillars = cwe.pillars(id)
        assert pillars, id
        assert cwe.primary_pillar(id) in pillars, id
        assert list(pillars) == [pillar for pillar in PILLAR_IDS if pillar in pillars], id


def test_pillars_are_the_roots_and_are_named_as_mitre_names_them() -> None:
    roots = [weakness for weakness in cwe.catalogue().weaknesses if not weakness.parents]
    assert [(root.id, root.name) for root in roots] == [(pillar.id, pillar.name) for pillar in PILLARS]
    assert {weakness.id for weakness in cwe.catalogue().weaknesses if weakness.abstraction == "pillar"} == {*PILLAR_IDS}


@pytest.mark.parametrize("id", PILLAR_IDS)
def test_a_pillar_is_its_own_pillar_and_never_mappable(id: int) -> None:
    assert cwe.pillars(id) == (id,)
    assert cwe.primary_pillar(id) == id
    assert not cwe.mappable(id)
    assert cwe.ancestors(id) == frozenset()


def test_no_weakness_is_its_own_ancestor() -> None:
    for id in all_ids():
        assert id not in cwe.ancestors(id)
        assert id not in cwe.descendants(id)


def test_ancestors_and_descendants_are_converse() -> None:
    below = {id: cwe.descendants(id) for id in all_ids()}
    for id in all_ids():
        assert cwe.ancestors(id) == {other for other, descendants in below.items() if id in descendants}, id


def test_children_are_those_that_name_the_parent() -> None:
    for weakness in cwe.catalogue().weaknesses:
        for parent in weakness.parents:
            assert weakness.id in cwe.children(parent)
        for child in cwe.children(weakness.id):
            assert weakness.id in known(child).parents


def test_mappable_follows_the_usage_and_objection_says_why_not() -> None:
    for weakness in cwe.catalogue().weaknesses:
        allowed = weakness.usage.startswith("Allowed") and weakness.abstraction != "pillar"
        assert cwe.mappable(weakness.id) is allowed, weakness.id
        assert (cwe.objection(weakness.id) is None) is allowed, weakness.id


def test_207_weaknesses_have_more_than_one_pillar() -> None:
    assert sum(len(cwe.pillars(id)) > 1 for id in all_ids()) == 207


@pytest.mark.parametrize(
    ("id", "primary", "pillars"),
    [
        (396, 691, (664, 691, 703)),
        (89, 707, (707,)),
        (22, 664, (664,)),
        (918, 664, (664,)),
        (1333, 664, (664,)),
        (295, 284, (284,)),
        (352, 693, (693,)),
        (732, 284, (284, 664)),
        (1427, 707, (707,)),
    ],
)
def test_pillars_of(id: int, primary: int, pillars: tuple[int, ...]) -> None:
    assert (cwe.primary_pillar(id), cwe.pillars(id)) == (primary, pillars)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [(89, 89, "same"), (74, 89, "ancestor"), (89, 74, "descendant"), (707, 89, "ancestor"), (89, 79, None)],
)
def test_related(a: int, b: int, relation: str | None) -> None:
    assert cwe.related(a, b) == relation


@pytest.mark.parametrize(
    ("id", "why"),
    [
        (284, "CWE-284 (Improper Access Control) is a pillar"),
        (20, "mapping to CWE-20 (Improper Input Validation) is discouraged"),
        (391, "mapping to CWE-391 (Unchecked Error Condition) is prohibited"),
        (16, "CWE-16 (Configuration) is a category, not a weakness"),
        (1000, "CWE-1000 (Research Concepts) is a view, not a weakness"),
        (365, "CWE-365 (Race Condition in Switch) is deprecated"),
        (443, "CWE-443 (HTTP response splitting) is deprecated (see CWE-113)"),
        (999999, "CWE-999999 is not in the catalogue (CWE 4.14)"),
        (-1, "CWE--1 is not in the catalogue (CWE 4.14)"),
        (89, None),
    ],
)
def test_objection(id: int, why: str | None) -> None:
    assert cwe.objection(id) == why
    assert cwe.mappable(id) is (why is None)


@pytest.mark.parametrize("id", [16, 365, 1000, 999999])
def test_graph_questions_about_anything_but_a_live_weakness_raise_and_say_what_it_is(id: int) -> None:
    assert cwe.catalogue().get(id) is None
    for ask in (cwe.pillars, cwe.primary_pillar, cwe.ancestors, cwe.descendants, cwe.children):
        with pytest.raises(UnknownWeakness, match=f"^CWE-{id} "):
            ask(id)
    with pytest.raises(UnknownWeakness):
        cwe.related(89, id)
    with pytest.raises(UnknownWeakness):
        cwe.related(id, 89)


def test_other_entries_are_kept_apart_from_live_weaknesses() -> None:
    catalogue = cwe.catalogue()
    assert not {entry.id for entry in catalogue.others} & set(all_ids())
    for entry in catalogue.others:
        assert catalogue.other(entry.id) == entry
        assert entry.usage == "Prohibited"
        assert entry.kind != "weakness" or entry.status == "deprecated"
    assert catalogue.other(89) is None


def test_additions_are_later_than_the_base_and_do_not_shadow_it() -> None:
    catalogue = cwe.catalogue()
    assert catalogue.version == "4.14"
    assert catalogue.additions == (1426, 1427, 1428, 1431)
    assert {known(id).since for id in catalogue.additions} == {"4.15", "4.16", "4.17"}
    assert len(set(all_ids())) == len(all_ids()) == 938 + len(catalogue.additions)


def test_descriptions_are_one_sentence_on_one_line() -> None:
    for weakness in cwe.catalogue().weaknesses:
        assert weakness.description.rstrip('"').endswith("."), weakness.id
        assert "\n" not in weakness.description
        assert "  " not in weakness.description


def test_the_catalogue_is_read_once_and_its_entries_cannot_be_changed() -> None:
    assert cwe.catalogue() is cwe.catalogue()
    with pytest.raises(AttributeError):
        known(89).name = "something else"  # type: ignore[misc]


def test_mitres_terms_go_with_the_data() -> None:
    terms = (PACKAGE / "TERMS.txt").read_text(encoding="utf-8")
    assert "MITRE hereby grants you" in terms
    assert "Copyright" in terms


def test_imports_nothing_of_colonnade_but_itself() -> None:
    code = "import sys, colonnade.cwe; print(*sorted(m for m in sys.modules if m.startswith('colonnade')))"
    path = {**os.environ, "PYTHONPATH": str(PACKAGE.parents[1])}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=path)
    loaded = run.stdout.split()
    assert {name for name in loaded if name != "colonnade" and not name.startswith("colonnade.cwe")} == set()


def test_pillars_by_any_path_and_primary_pillar_by_the_first_parent() -> None:
    def weakness(id: int, *parents: int) -> Weakness:
        return Weakness(id, f"W{id}", "base" if parents else "pillar", parents, "Allowed", "draft", "A thing.", "4.14")

    small = Catalogue(
        "4.14",
        [weakness(3, 2, 693), weakness(2, 284), weakness(693), weakness(284)],
        [OtherEntry(4, "weakness", "Old", "Prohibited", "deprecated", (2, 3))],
    )
    assert small.pillars(3) == (284, 693)
    assert small.primary_pillar(3) == 284
    assert small.ancestors(3) == {2, 284, 693}
    assert small.descendants(284) == {2, 3}
    assert small.children(693) == (3,)
    assert small.related(284, 3) == "ancestor"
    assert small.objection(4) == "CWE-4 (Old) is deprecated (see CWE-2, CWE-3)"
    assert small.additions == ()
