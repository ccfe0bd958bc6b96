"""A review as plain data: what every renderer reads and what the published JSON Schema describes.

All paths are relative to the reviewed root with forward slashes.  Lines are 1-based, columns 1-based in characters.
"""

import msgspec

VERDICTS = ("detected", "not detected", "undetermined", "not applicable")
SEVERITIES = ("critical", "high", "medium", "low", "note")
CONFIDENCES = ("high", "medium", "low")


class Place(msgspec.Struct, frozen=True, order=True):
    """A span of a file; `end_line`, `end_column` are inclusive-exclusive as editors show a selection."""

    path: str
    """Relative to the root."""
    line: int
    """Of the first character, from 1; in a notebook counted through the code cells."""
    column: int
    """Of the first character, from 1, in characters."""
    end_line: int
    """The last line."""
    end_column: int
    """Behind the last character, from 1."""


class Step(msgspec.Struct, frozen=True):
    """One step of evidence: where, the text that stands there (first line), and what happens."""

    place: Place
    """Where."""
    text: str
    """The first line of what stands there."""
    note: str
    """What happens there."""


class Excerpt(msgspec.Struct, frozen=True):
    """Whole source lines around a point, the first of them numbered `first_line`; overlong ones are cut."""

    first_line: int = 0
    """The number of the first of the lines."""
    lines: tuple[str, ...] = ()
    """Whole lines, without their ends."""


class Finding(msgspec.Struct, frozen=True):
    """One weak point, told once."""

    check: str
    """The id of the check."""
    title: str
    """The check's title."""
    weakness: int
    """The CWE id."""
    pillar: int
    """The primary parent's pillar, under which the finding is told in full."""
    pillars: tuple[int, ...]
    """All pillars it counts in, catalogue order."""
    severity: str
    """How bad it is."""
    confidence: str
    """How sure it is."""
    role: str
    """The role of the file."""
    message: str
    """One factual sentence."""
    fix: str
    """What to do."""
    place: Place
    """Where the point is."""
    function: str
    """Qualified name of the enclosing function, or ``<module>``."""
    steps: tuple[Step, ...]
    """The evidence in order; the last step is the point itself."""
    fingerprint: str
    """Survives moved lines: check, file, function, folded text of the point, ordinal."""
    line_hash: str
    """SARIF primaryLocationLineHash."""
    assumptions: tuple[str, ...] = ()
    """What was assumed on the way and could not be proved."""
    suppressed: str = ""
    """The suppression that covers it ("colonnade: allow sql-injection -- reason"), or empty."""
    excerpt: Excerpt = Excerpt()
    """The lines around the point."""
    further: tuple[Place, ...] = ()
    """The other places of the file of which it is true, too; each is a weak point of the ledger."""
    also: tuple[str, ...] = ()
    """What other checks say of the same place, a sentence each."""
    alike: tuple[int, ...] = ()
    """Further CWE ids that describe the fault: from another side, or what other checks say of the same place."""


class Examined(msgspec.Struct, frozen=True):
    """A row of the ledger: points of one check that share status and reason."""

    check: str
    """The id of the check."""
    status: str
    """safe, weak or undecided."""
    reason: str
    """Why the points are safe, or what could not be decided."""
    count: int
    """How many points."""
    places: tuple[Place, ...]
    """The first few (the JSON record has all with `--all-points`)."""


class PillarVerdict(msgspec.Struct, frozen=True):
    """The answer for one pillar."""

    pillar: int
    """The pillar's CWE id."""
    name: str
    """MITRE's name of the pillar."""
    verdict: str
    """The fold of its points."""
    safe: int
    """How many points are safe."""
    weak: int
    """How many points are weak."""
    undecided: int
    """How many points could not be decided."""
    findings: tuple[int, ...]
    """Indices into `Review.findings` of all findings that count here, those told here first."""
    told_elsewhere: tuple[int, ...]
    """Those of `findings` whose primary pillar is another."""
    ledger: tuple[Examined, ...]
    """What was examined, by check, status and reason."""


class FileReview(msgspec.Struct, frozen=True):
    """The ten verdicts of one file, by pillar id, and its counts."""

    path: str
    """Relative to the root."""
    role: str
    """What the file is for: production, test, example, migration, generated, vendored."""
    module: str
    """Its dotted name."""
    lines: int
    """How many lines it has."""
    verdicts: dict[int, str]
    """The verdict for each pillar, by the pillar's CWE id."""
    findings: tuple[int, ...]
    """Indices into `Review.findings`."""


class ProblemEntry(msgspec.Struct, frozen=True):
    """Something that could not be read or done; kind "internal" is a defect of Colonnade's own."""

    path: str
    """Relative to the root; empty where no file is concerned."""
    line: int
    """From 1; 0 is the whole file."""
    kind: str
    """What sort of problem."""
    message: str
    """What, where and what to do."""


class SuppressionEntry(msgspec.Struct, frozen=True):
    """A suppression comment and what it silenced."""

    path: str
    """Relative to the root."""
    line: int
    """The line of the comment."""
    tool: str
    """Whose comment it is: colonnade, bandit or ruff."""
    ids: tuple[str, ...]
    """What it names."""
    reason: str
    """Why, or why it is not honoured."""
    used: bool
    """Whether it silenced a finding."""


class Review(msgspec.Struct, frozen=True):
    """A whole review."""

    version: str
    """Colonnade's version."""
    threat_model: str
    """Whose data is hostile."""
    threat_model_reason: str
    """Why this threat model."""
    standard: str
    """The coding standard the code was held to, and where that was read."""
    roots: tuple[str, ...]
    """What was to be reviewed, relative to the root."""
    files: tuple[FileReview, ...]
    """Every file, by path."""
    lines: int
    """The lines of all files."""
    pillars: tuple[PillarVerdict, ...]
    """The ten verdicts over the whole program."""
    findings: tuple[Finding, ...]
    """Every finding, by place."""
    problems: tuple[ProblemEntry, ...]
    """What could not be read or done."""
    suppressions: tuple[SuppressionEntry, ...]
    """Every suppression comment."""
    fail_on: str
    """The lowest severity that makes the review fail, or none."""
    failed: bool
    """Whether a finding at or above `fail_on` stands in production code."""
    exclude: tuple[str, ...] = ()
    """Patterns, as in a .gitignore at the root, of files that were left out."""
    stubs: tuple[str, ...] = ()
    """Folders with the project's own stubs, relative to the root."""
    all_points: bool = False
    """Whether the ledger has every place of a row, not the first few."""
