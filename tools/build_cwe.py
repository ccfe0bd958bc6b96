"""Writes src/colonnade/cwe/catalogue.json from MITRE's CWE catalogue and our overlay of later weaknesses.

    python tools/build_cwe.py            write the file
    python tools/build_cwe.py --check    exit with 1 if the file differs from what would be written

The catalogue's XML is the one that the development dependency `cwe2` ships; nothing is fetched.  The output is
deterministic: one entry a line, ascending by id, so that a new catalogue version reads as a diff of entries.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import TypedDict
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

VERSION = "4.14"
VIEW = "1000"
FOLDER = Path(__file__).resolve().parent.parent / "src" / "colonnade" / "cwe"
TARGET = FOLDER / "catalogue.json"
OVERLAY = FOLDER / "overlay.toml"
NOTICE = "Copyright (c) 2006-2024, The MITRE Corporation. CWE is a trademark of The MITRE Corporation. See TERMS.txt."

_XSD = "{http://cwe.mitre.org/cwe-7}"
_SENTENCE_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!etc)\.(?=\s)")
_EDITORS_NOTE = re.compile(r"^\[[^\]]*\]\s*")
_ID = re.compile(r"\bCWE-(\d+)")


class WeaknessRow(TypedDict):
    """One line of `weaknesses`; its fields are those of colonnade.cwe.Weakness."""

    id: int
    name: str
    abstraction: str
    parents: list[int]
    usage: str
    status: str
    description: str
    since: str


class OtherRow(TypedDict):
    """One line of `others`; its fields are those of colonnade.cwe.OtherEntry."""

    id: int
    kind: str
    name: str
    usage: str
    status: str
    see: list[int]


def find_source() -> Path:
    """The catalogue's XML inside the installed cwe2 package; raises FileNotFoundError when it is not there."""
    name = f"cwec_v{VERSION}.xml"
    try:
        files = metadata.files("cwe2") or []
    except metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == name:
            return Path(str(file.locate()))
    raise FileNotFoundError(f"{name}: install the development dependency cwe2 (pip install cwe2)")


def generate() -> str:
    """The text of catalogue.json; raises ValueError when catalogue or overlay break an invariant."""
    root = ElementTree.parse(find_source()).getroot()
    if root.get("Version") != VERSION:
        raise ValueError(f"the catalogue is version {root.get('Version')}, not {VERSION}")
    elements = list(_section(root, "Weaknesses"))
    weaknesses = [_weakness_row(e) for e in elements if e.get("Status") != "Deprecated"]
    others = [_other_row(e, "weakness", "Description") for e in elements if e.get("Status") == "Deprecated"]
    others += [_other_row(e, "category", "Summary") for e in _section(root, "Categories")]
    others += [_other_row(e, "view", "Objective") for e in _section(root, "Views")]
    weaknesses += overlay_rows({row["id"] for row in weaknesses} | {row["id"] for row in others})
    check_graph({row["id"]: row["parents"] for row in weaknesses}, _roots(root))
    return _render(root.get("Date", ""), weaknesses, others)


def check_graph(parents: dict[int, list[int]], roots: set[int]) -> None:
    """Raise ValueError unless every id reaches only `roots` by its parents, and without a cycle."""
    settled: set[int] = set()

    def settle(id: int, below: tuple[int, ...]) -> None:
        if id in below:
            raise ValueError(f"CWE-{id} is its own ancestor")
        if id in settled:
            return
        if id not in parents:
            raise ValueError(f"CWE-{below[-1]} has the parent CWE-{id}, which is no live weakness")
        if (not parents[id]) != (id in roots):
            raise ValueError(f"CWE-{id} has {len(parents[id])} parents, but pillars alone have none")
        for parent in parents[id]:
            settle(parent, (*below, id))
        settled.add(id)

    for id in parents:
        settle(id, ())


def _weakness_row(element: Element) -> WeaknessRow:
    return {
        "id": int(element.attrib["ID"]),
        "name": _one_line(element.attrib["Name"]),
        "abstraction": element.attrib["Abstraction"].lower(),
        "parents": _parents(element),
        "usage": _usage(element),
        "status": element.attrib["Status"].lower(),
        "description": first_sentence(_text(element, "Description")),
        "since": VERSION,
    }


def _other_row(element: Element, kind: str, prose: str) -> OtherRow:
    retired = element.attrib["Status"] == "Deprecated"
    id = int(element.attrib["ID"])
    see = {int(number) for number in _ID.findall(_text(element, prose))} - {id} if retired else set()
    return {
        "id": id,
        "kind": kind,
        "name": _one_line(element.attrib["Name"]).removeprefix("DEPRECATED: "),
        "usage": _usage(element),
        "status": element.attrib["Status"].lower(),
        "see": sorted(see),
    }


def _parents(element: Element) -> list[int]:
    """The ChildOf targets in view 1000: the primary one first, then the others ascending."""
    ordinals = {
        int(relation.attrib["CWE_ID"]): relation.get("Ordinal")
        for relation in element.iter(f"{_XSD}Related_Weakness")
        if relation.get("Nature") == "ChildOf" and relation.get("View_ID") == VIEW
    }
    if ordinals and list(ordinals.values()).count("Primary") != 1:
        raise ValueError(f"CWE-{element.get('ID')} has not exactly one primary parent")
    return sorted(ordinals, key=lambda id: (ordinals[id] != "Primary", id))


def overlay_rows(taken: set[int]) -> list[WeaknessRow]:
    """The weaknesses of overlay.toml; raises ValueError when one is in `taken`, incomplete, or of the base version."""
    rows: list[WeaknessRow] = tomllib.loads(OVERLAY.read_text(encoding="utf-8"))["weakness"]
    for row in rows:
        if row["id"] in taken:
            raise ValueError(f"overlay.toml: CWE-{row['id']} is in the catalogue already")
        if set(row) != set(WeaknessRow.__annotations__):
            raise ValueError(f"overlay.toml: CWE-{row['id']} has missing or unknown fields")
        if row["since"] == VERSION:
            raise ValueError(f"overlay.toml: CWE-{row['id']} claims to be of the base version {VERSION}")
    return rows


def first_sentence(prose: str) -> str:
    """The first sentence of MITRE's description, without the bracketed note that editors may put before it."""
    prose = _EDITORS_NOTE.sub("", prose)
    end = _SENTENCE_END.search(prose)
    return prose[: end.end()] if end else prose


def _section(root: Element, name: str) -> Iterator[Element]:
    section = root.find(_XSD + name)
    if section is None:
        raise ValueError(f"the catalogue has no section {name}")
    return iter(section)


def _roots(root: Element) -> set[int]:
    view = next(view for view in _section(root, "Views") if view.get("ID") == VIEW)
    return {int(member.attrib["CWE_ID"]) for member in view.iter(f"{_XSD}Has_Member")}


def _usage(element: Element) -> str:
    usage = element.findtext(f"{_XSD}Mapping_Notes/{_XSD}Usage")
    if usage is None:
        raise ValueError(f"CWE-{element.get('ID')} has no mapping usage")
    return usage


def _text(element: Element, name: str) -> str:
    child = element.find(_XSD + name)
    return "" if child is None else _one_line("".join(child.itertext()))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _render(date: str, weaknesses: Iterable[WeaknessRow], others: Iterable[OtherRow]) -> str:
    def lines(rows: Iterable[WeaknessRow] | Iterable[OtherRow]) -> str:
        return ",\n".join(_compact(row) for row in sorted(rows, key=lambda row: row["id"]))

    head = f'"version":{_compact(VERSION)},\n"date":{_compact(date)},\n"notice":{_compact(NOTICE)}'
    return f'{{{head},\n"weaknesses":[\n{lines(weaknesses)}\n],\n"others":[\n{lines(others)}\n]}}\n'


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main(arguments: list[str]) -> int:
    """Write the catalogue, or with --check only compare; the exit status."""
    text = generate()
    if arguments == ["--check"]:
        fresh = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
        if not fresh:
            print("catalogue.json is stale: run python tools/build_cwe.py", file=sys.stderr)
        return 0 if fresh else 1
    if arguments:
        print(f"unknown arguments: {' '.join(arguments)}", file=sys.stderr)
        return 2
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
