"""What the documentation names exists: options, commands, checks, settings, marks, files."""

import re
from pathlib import Path

import pytest

from colonnade.checks import registry
from colonnade.cli.app import app, run
from colonnade.library import marks
from colonnade.review import settings

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])

_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
_COMMAND = re.compile(r"^(?:    (?:- (?:run: )?)?|.*`)colonnade ([a-z]+)\b", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#[^)]*)?\)")
_ALLOW = re.compile(r"colonnade: allow ([a-z][a-z0-9-]*)")
_CELL = re.compile(r"^\| `([a-z][a-z0-9-]*)` \|", re.MULTILINE)


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def ids() -> set[str]:
    return {check.id for check in registry.checks()}


def test_options_exist(capsys: pytest.CaptureFixture[str]) -> None:
    helps = ""
    for arguments in (["--help"], ["review", "--help"], ["audit", "--help"]):
        assert run(arguments) == 0
        helps += capsys.readouterr().out
    known = set(_OPTION.findall(helps))
    for page in PAGES:
        for line in page.read_text(encoding="utf-8").splitlines():
            if "colonnade" in line or "`--" in line:
                assert set(_OPTION.findall(line)) <= known, f"{named(page)}: {line}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_commands_exist(page: Path) -> None:
    for command in _COMMAND.findall(page.read_text(encoding="utf-8")):
        assert app[command] is not None


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert not target or (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_allowed_checks_exist(page: Path, ids: set[str]) -> None:
    assert set(_ALLOW.findall(page.read_text(encoding="utf-8"))) <= ids


def test_examples_of_pillars_are_checks_of_that_pillar() -> None:
    rows = re.findall(r"^\| (\d{3}) [a-z ]+\|[^|]*\| (.*) \|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)
    assert len(rows) == 10
    for pillar, examples in rows:
        for id in re.findall(r"`([^`]+)`", examples):
            entry = registry.by_id(id)
            assert entry is not None and entry.pillar == int(pillar), id


def test_settings_are_those_that_are_read() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert set(_CELL.findall(page)) == set(settings._KEYS)


def test_marks_are_those_that_exist() -> None:
    page = (ROOT / "docs" / "stubs.md").read_text(encoding="utf-8")
    known = {name for name, each in vars(marks).items() if isinstance(each, type) and issubclass(each, marks.Mark)}
    assert set(re.findall(r"^\| `([A-Z]\w+)\(", page, re.M)) == known - {"Mark"}
