"""Runs one check over an annotated program and compares what it says with what the program's comments state."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import marks
import msgspec

from colonnade.checks.form import Call, Check, Point
from colonnade.checks.registry import subscriptions, whens
from colonnade.library.knowledge import Library
from colonnade.link.link import link
from colonnade.review.gather import SAFE, UNDECIDED, WEAK, Observed, gather
from colonnade.review.record import FileRecord, pack, unpack
from colonnade.source import discover, read_bytes
from colonnade.summary.interest import Subscribers
from colonnade.summary.point import Safe
from colonnade.summary.summarise import summarise

ROOT: Final = Path(__file__).resolve().parents[1] / "programs"
STATUS: Final = {SAFE: "safe", WEAK: "weak", UNDECIDED: "undecided"}


class Said(msgspec.Struct, frozen=True):
    """What the check said of one point."""

    path: str
    line: int
    status: str
    reason: str
    message: str
    steps: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.status} ({self.reason or self.message})"


class Program(msgspec.Struct, frozen=True):
    """Files by path with their text and module names: (module, is_package, role)."""

    name: str
    texts: Mapping[str, str]
    modules: Mapping[str, tuple[str, bool, str]]

    @property
    def marked(self) -> list[marks.Marks]:
        return [marks.read(path, text) for path, text in sorted(self.texts.items())]

    @property
    def options(self) -> dict[str, str]:
        """The options of all files' first lines; the first file that states one wins."""
        stated: dict[str, str] = {}
        for each in reversed(self.marked):
            stated |= each.options
        return stated


@cache
def library() -> Library:
    return Library()


def programs(check: str) -> list[Path]:
    """The programs of a check: files, and folders that are one program each."""
    folder = ROOT / check
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if not path.name.startswith((".", "_")) and (path.is_dir() or path.suffix in (".py", ".ipynb"))
    )


def load(path: Path) -> Program:
    """The program at a path below tests/programs.  A single file is production code."""
    found, problems, root = discover([path], root=path if path.is_dir() else path.parent)
    assert found, problems
    texts = {each.path: (root / each.path).read_text(encoding="utf-8") for each in found}
    modules = {
        each.path: (each.module, each.is_package, str(each.role) if path.is_dir() else "production") for each in found
    }
    return Program(str(path.relative_to(ROOT)), texts, modules)


def single(name: str, text: str) -> Program:
    """A program of one module, given as text."""
    return Program(name, {f"{name}.py": text}, {f"{name}.py": (name, False, "production")})


def observe(program: Program, check: Check) -> list[Said]:
    """Everything that the check says of the program.  Fails when anything of ours raised."""
    options = program.options
    role = options.get("role") or (check.roles[0] if check.roles else "")
    modules = []
    for path, text in sorted(program.texts.items()):
        module, is_package, own_role = program.modules[path]
        source = read_bytes(path, text.encode())
        assert source.tree is not None, source.problems
        own = marks.read(path, text).options.get("role") or role or own_role
        summary = summarise(
            source, module, is_package, own, library(), Subscribers(subscriptions([check])), whens([check])
        )
        assert not summary.problems, f"{path}: {summary.problems}"
        record = unpack(pack(FileRecord(path, module, own, 0, summary=summary)))
        assert record.summary is not None
        modules.append(record.summary)
    model = options.get("threat-model", "remote")
    points, problems = gather(link(modules, library(), model), [check], model)
    assert not problems, problems
    return [_said(point) for point in points]


def _said(point: Observed) -> Said:
    trace = [*((module.path, module.spans[span][0]) for module, span, _ in point.steps)]
    here = (point.module.path, point.module.spans[point.span][0])
    return Said(*here, STATUS[point.status], point.reason, point.message, (*trace, here))


def complaints(program: Program, check: Check, said: Sequence[Said]) -> list[str]:
    """Where the check and the program's comments disagree, one sentence each."""
    found: list[str] = []
    weak = {(each.path, each.line) for each in said if each.status == "weak"}
    stated: set[tuple[str, int]] = set()
    steps = []
    for each in program.marked:
        steps += each.steps
        for mark in each.marks:
            if mark.check != check.id:
                continue
            here = (mark.path, mark.line)
            if mark.kind in ("want", "noise"):
                stated.add(here)
            found += _disagreement(mark, here in weak, said)
    found += [f"unmarked: {each}" for each in said if each.status == "weak" and (each.path, each.line) not in stated]
    return found + _steps(sorted(steps), said)


def _disagreement(mark: marks.Mark, is_weak: bool, said: Sequence[Said]) -> list[str]:
    where = f"{mark.path}:{mark.line}"
    here = [each for each in said if (each.path, each.line) == (mark.path, mark.line)]
    told = ", ".join(map(str, here)) or "no point there"
    match mark.kind:
        case "want" if not is_weak:
            return [f"{where}: wanted and not found: {told}"]
        case "noise" if not is_weak:
            return [f"{where}: noise is gone: say safe: {told}"]
        case "miss" if is_weak:
            return [f"{where}: miss is found: say want: {told}"]
        case "safe" | "undecided" as status:
            if not any(each.status == status and each.reason.startswith(mark.reason) for each in here):
                return [f"{where}: not {status} for the reason {mark.reason!r}: {told}"]
    return []


def _steps(stated: Sequence[tuple[int, str, int]], said: Sequence[Said]) -> list[str]:
    """The stated steps must come in this order in the evidence of the finding where the last one stands."""
    if not stated:
        return []
    wanted = [(path, line) for _, path, line in stated]
    traces = [each.steps for each in said if each.status == "weak" and (each.path, each.line) == wanted[-1]]
    if any(_is_subsequence(wanted, trace) for trace in traces):
        return []
    return [f"evidence: stated {wanted}, found {[list(trace) for trace in traces]}"]


def _is_subsequence(wanted: Sequence[tuple[str, int]], trace: Sequence[tuple[str, int]]) -> bool:
    rest = iter(trace)
    return all(step in rest for step in wanted)


def mutant(check: Check) -> Check:
    """The check with a judge that calls every point safe, where its judge is code of its own."""
    reason = check.reasons[0] if check.reasons else ""
    if isinstance(check, Point):
        return msgspec.structs.replace(check, judge=lambda node, site: Safe(reason))
    if isinstance(check, Call) and check.when is not None:
        return msgspec.structs.replace(check, when=lambda node, site: Safe(reason))
    if hasattr(check, "decide"):
        return msgspec.structs.replace(check, decide=lambda program: ())
    return check


def blind(said: Sequence[Said]) -> list[Said]:
    """What a check says when every outcome is safe."""
    return [msgspec.structs.replace(each, status="safe") for each in said]
