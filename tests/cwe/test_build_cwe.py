"""tools/build_cwe.py: the committed catalogue is what it writes, and it refuses a broken graph."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_cwe", ROOT / "tools" / "build_cwe.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()
needs_source = pytest.mark.skipif(
    importlib.util.find_spec("cwe2") is None, reason="the development dependency cwe2 is not installed"
)


@needs_source
def test_the_committed_catalogue_is_what_the_tool_writes() -> None:
    assert tool.TARGET.read_text(encoding="utf-8") == tool.generate()


def test_check_reports_a_stale_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "TARGET", tmp_path / "catalogue.json")
    monkeypatch.setattr(tool, "generate", lambda: "new\n")
    assert tool.main(["--check"]) == 1
    assert tool.main([]) == 0
    assert tool.main(["--check"]) == 0
    assert tool.main(["--wrong"]) == 2


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ("id = 89", "CWE-89 is in the catalogue already"),
        ("id = 9999", "CWE-9999 has missing or unknown fields"),
        (
            'id = 9999\nname = ""\nabstraction = ""\nparents = []\nusage = ""\nstatus = ""\ndescription = ""\n'
            'since = "4.14"',
            "CWE-9999 claims to be of the base version 4.14",
        ),
    ],
)
def test_a_bad_overlay_entry_is_refused(entry: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    overlay = tmp_path / "overlay.toml"
    overlay.write_text(f"[[weakness]]\n{entry}\n", encoding="utf-8")
    monkeypatch.setattr(tool, "OVERLAY", overlay)
    with pytest.raises(ValueError, match=why):
        tool.overlay_rows({16, 89})


def test_the_file_has_one_entry_a_line_ascending_by_id() -> None:
    lines = tool.TARGET.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line.rstrip(",")) for line in lines if line.startswith('{"id"')]
    weaknesses = [row["id"] for row in rows if "parents" in row]
    others = [row["id"] for row in rows if "kind" in row]
    assert weaknesses == sorted(set(weaknesses))
    assert others == sorted(set(others))
    assert len(weaknesses) + len(others) == len(rows)


@pytest.mark.parametrize(
    ("parents", "why"),
    [
        ({1: [], 2: [3], 3: [2]}, "is its own ancestor"),
        ({1: [], 2: [2]}, "CWE-2 is its own ancestor"),
        ({1: [], 2: [9]}, "CWE-2 has the parent CWE-9, which is no live weakness"),
        ({1: [], 2: []}, "CWE-2 has 0 parents"),
        ({1: [2], 2: []}, "pillars alone have none"),
    ],
)
def test_a_broken_graph_is_refused(parents: dict[int, list[int]], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        tool.check_graph(parents, {1})


def test_a_sound_graph_passes() -> None:
    tool.check_graph({1: [], 2: [1], 3: [2, 1]}, {1})


@pytest.mark.parametrize(
    ("prose", "sentence"),
    [
        ("One. Two.", "One."),
        ("Such as this, e.g. that. And more.", "Such as this, e.g. that."),
        ("A file (.LNK) is read. Then.", "A file (.LNK) is read."),
        ("[PLANNED. SEE CWE-1.] Errors are ignored. Often.", "Errors are ignored."),
        ("It ends in a quotation.", "It ends in a quotation."),
        ("", ""),
    ],
)
def test_first_sentence(prose: str, sentence: str) -> None:
    assert tool.first_sentence(prose) == sentence
