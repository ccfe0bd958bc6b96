"""What the code holds: Colonnade's own review of it, its sources, and what is counted and read in them when asked.

INVARIANT(ground-first): nothing here depends on the review that is audited.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Self

import msgspec

from colonnade.audit import libraries
from colonnade.audit.count import SUBJECTS
from colonnade.audit.model import Evidence
from colonnade.audit.vocabulary import Vocabulary
from colonnade.review import facade
from colonnade.review.model import Finding, Review
from colonnade.review.settings import Settings
from colonnade.source import Source, discover, read_file

_LONGEST = 160

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class File:
    """One file of the code.  What is asked of it is kept."""

    def __init__(self, path: str, source: Source, folders: Iterable[str] = ()) -> None:
        """folders: the names of those above it; imports of them are the project's own."""
        self.path = path
        self.parts = PurePosixPath(path).parts
        self._own = {*self.parts, *folders, "tests", "test"}
        self.source = source
        self.tree = source.tree if source.tree is not None else ast.Module([], [])
        self._counted: dict[str, list[ast.AST]] = {}
        self._uses: dict[str, list[ast.AST]] = {}

    @property
    def length(self) -> int:
        """How many lines it has; an end of line at its end begins none."""
        lines = self.source.lines
        return len(lines) - (1 if lines and not lines[-1] else 0)

    @cached_property
    def words(self) -> Vocabulary:
        """Its own words."""
        return Vocabulary(self.source.text)

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """Its functions and classes, by line."""
        kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
        return tuple(sorted((node for node in ast.walk(self.tree) if isinstance(node, kinds)), key=_line))

    @cached_property
    def names(self) -> frozenset[str]:
        """Every identifier of the file."""
        return frozenset(name for node in ast.walk(self.tree) for name in _identifiers(node))

    def counted(self, subject: str) -> list[ast.AST]:
        """The places of a subject of `SUBJECTS`, by line.  Raises KeyError for another."""
        if subject not in self._counted:
            places = SUBJECTS[subject].places(self.tree)
            if subject == "third-party":
                places = [node for node in places if not self._is_own(node)]
            self._counted[subject] = places
        return self._counted[subject]

    def uses(self, name: str) -> list[ast.AST]:
        """The nodes that mention an identifier: names, attributes, parameters, keywords and imports."""
        if name not in self._uses:
            found = [node for node in ast.walk(self.tree) if name in _identifiers(node)]
            self._uses[name] = sorted(found, key=_line)
        return self._uses[name]

    def _is_own(self, node: ast.AST) -> bool:
        """Whether all that an import takes is the language's or of a folder above the file."""
        return isinstance(node, ast.Import | ast.ImportFrom) and all(
            root in self._own or libraries.is_standard(root) for root in libraries.roots(node)
        )

    def evidence(self, line: int, end_line: int = 0, note: str = "") -> Evidence:
        """The lines as evidence: their first line, or the note."""
        lines = self.source.lines
        text = lines[line - 1].strip() if 0 < line <= len(lines) else ""
        return Evidence(self.path, line, max(end_line, line), note or text[:_LONGEST])

    def at(self, node: ast.AST) -> Evidence:
        """A node as evidence."""
        return self.evidence(_line(node), getattr(node, "end_lineno", None) or 0)


def _identifiers(node: ast.AST) -> tuple[str, ...]:
    """The identifiers that a node itself mentions."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
            return (name,)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.alias(name=name, asname=other):
            return (*name.split("."), other or name)
    return ()


class Ground:
    """The code that a review speaks of, with Colonnade's own review of it."""

    def __init__(self, review: Review, files: Sequence[File]) -> None:
        self.review = review
        self.files = tuple(files)
        self._named: dict[str, tuple[File, ...]] = {}
        self._known: dict[str, bool] = {}
        self.findings: dict[tuple[tuple[int, ...], bool], list[Finding]] = {}
        """The findings of weaknesses, kept by `examined`."""

    @classmethod
    def of(cls, paths: Sequence[str | Path], settings: Settings | None = None) -> Self:
        """The ground of the files that the paths name or hold.  Never raises on what they contain."""
        settings = msgspec.structs.replace(settings or Settings(cache=False), all_points=True)
        review = facade.review(paths, settings)
        found, _, _ = discover(paths, root=Path(settings.root) if settings.root else None, exclude=settings.exclude)
        files = []
        for each in review.files:
            match = next((one for one in found if _same(each.path, one.path)), None)
            if match is not None:
                files.append(File(each.path, read_file(match), Path(match.absolute).parts))
        return cls(review, files)

    def named(self, path: str) -> tuple[File, ...]:
        """The files that a path as a review writes it may mean; all where it is empty or fits none."""
        if path not in self._named:
            self._named[path] = self._fitting(PurePosixPath(path.strip().replace("\\", "/")).parts) or self.files
        return self._named[path]

    def _fitting(self, tail: tuple[str, ...]) -> tuple[File, ...]:
        """The files whose path ends so, else those of that name alone."""
        if not tail:
            return ()
        fitting = tuple(each for each in self.files if each.parts[-len(tail) :] == tail)
        return fitting or tuple(each for each in self.files if each.parts[-1] == tail[-1])

    def counted(self, subject: str) -> list[Evidence]:
        """The places of a subject in all files, by file and line."""
        return [file.at(node) for file in self.files for node in file.counted(subject)]

    def defined(self, name: str) -> Iterator[tuple[File, Definition]]:
        """The functions and classes that the last part of a dotted name means."""
        last = bare(name)
        for file in self.files:
            yield from ((file, node) for node in file.definitions if node.name == last)

    def knows(self, name: str) -> bool:
        """Whether an identifier, or the last part of a dotted one, stands anywhere in the text of the code."""
        last = bare(name)
        if last not in self._known:
            whole = re.compile(rf"(?<!\w){re.escape(last)}(?!\w)")
            self._known[last] = any(last in file.names or whole.search(file.source.text) for file in self.files)
        return self._known[last]

    def evidence(self, places: Iterable[tuple[str, int, int]]) -> tuple[Evidence, ...]:
        """Places (path, line, last line) as evidence, each once."""
        by_path = {file.path: file for file in self.files}
        return tuple(
            by_path[path].evidence(line, end) if path in by_path else Evidence(path, line, end, "")
            for path, line, end in dict.fromkeys(places)
        )


def bare(name: str) -> str:
    """The last part of a dotted name, without brackets and what stands in them."""
    return name.partition("(")[0].strip("` ").rpartition(".")[2]


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 1))


def _same(shown: str, found: str) -> bool:
    """Whether the path of a review is that of a file: the same, or the same below the working directory."""
    return shown == found or shown.endswith("/" + found)
