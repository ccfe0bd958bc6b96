"""Every check against its programs (tests/programs/<check id>/), strict both ways, and against its own page.

# want: id             a finding of the check at this line
# safe: id (reason)    an examined point at this line, safe for a reason that starts like this
# undecided: id (..)   an examined point that could not be decided, for a reason that starts like this
# miss: id (why)       weak, not found today; fails once found
# noise: id (why)      safe, reported today; fails once silent
# step: n              the evidence of the program's finding goes through this line, in this order
# review: threat-model=library role=test      on the first line
"""

from functools import cache
from pathlib import Path

import program
import pytest

from colonnade.checks import page, registry
from colonnade.checks.registry import Entry

ENTRIES = registry.entries()
CASES = [(entry, path) for entry in ENTRIES for path in program.programs(entry.check.id)]


@cache
def said(path: Path, check_id: str) -> list[program.Said]:
    entry = registry.by_id(check_id)
    assert entry is not None
    return program.observe(program.load(path), entry.check)


@pytest.mark.parametrize(("entry", "path"), CASES, ids=[str(path.relative_to(program.ROOT)) for _, path in CASES])
def test_a_program_gets_the_outcomes_it_states(entry: Entry, path: Path) -> None:
    complaints = program.complaints(program.load(path), entry.check, said(path, entry.check.id))
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.check.id)
def test_a_page_shows_what_the_check_finds(entry: Entry) -> None:
    sections = page.sections(entry.page)
    bad, good = page.code(sections.get("Bad", "")), page.code(sections.get("Good", ""))
    assert bad, "the page has no Bad block"
    assert good, "the page has no Good block"
    for number, block in enumerate(bad, 1):
        found = program.observe(program.single("bad", block), entry.check)
        assert any(each.status == "weak" for each in found), f"Bad block {number}: nothing found: {found}"
    for number, block in enumerate(good, 1):
        found = program.observe(program.single("good", block), entry.check)
        assert not any(each.status == "weak" for each in found), f"Good block {number}: {found}"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.check.id)
def test_a_check_that_calls_everything_safe_fails_a_program(entry: Entry) -> None:
    check = entry.check
    mutant = program.mutant(check)
    for path in program.programs(check.id):
        loaded = program.load(path)
        found = program.observe(loaded, mutant) if mutant is not check else program.blind(said(path, check.id))
        if program.complaints(loaded, check, found):
            return
    pytest.fail("no program fails when the check calls everything safe")


def test_every_program_names_a_check() -> None:
    known = {entry.check.id for entry in ENTRIES}
    folders = {path.name for path in program.ROOT.iterdir() if path.is_dir()} if program.ROOT.is_dir() else set()
    assert folders <= known


def test_every_safe_reason_has_a_program() -> None:
    lacking = []
    for entry in ENTRIES:
        stated = [
            mark.reason
            for path in program.programs(entry.check.id)
            for each in program.load(path).marked
            for mark in each.marks
            if mark.kind == "safe" and mark.check == entry.check.id
        ]
        lacking += [f"{entry.check.id}: {reason}" for reason in entry.check.reasons if not _is_stated(reason, stated)]
    assert not lacking, "no program shows\n" + "\n".join(lacking)


def _is_stated(reason: str, stated: list[str]) -> bool:
    """Whether a mark names the reason; ``{}`` in the reason stands for anything."""
    start = reason.partition("{")[0]
    return any(mark.startswith(start) if "{" in reason else mark == reason for mark in stated)


def test_every_reason_given_is_in_the_vocabulary_of_the_check() -> None:
    strange = set()
    for entry, path in CASES:
        for each in said(path, entry.check.id):
            if each.status == "safe" and not _is_known(each.reason, entry.check.reasons):
                strange.add(f"{entry.check.id}: {each.reason}")
    assert not strange, "not among the reasons of the check\n" + "\n".join(sorted(strange))


def _is_known(reason: str, vocabulary: tuple[str, ...]) -> bool:
    """Whether a reason is one of the vocabulary; linking may add behind a colon which function it was."""
    reason = reason.partition(": tested by ")[0].partition(": made harmless by ")[0]
    return any(reason.startswith(known.partition("{")[0]) if "{" in known else reason == known for known in vocabulary)
