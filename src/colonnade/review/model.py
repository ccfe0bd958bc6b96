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
    line: int
    column: int
    end_line: int
    end_column: int


class Step(msgspec.Struct, frozen=True):
    """One step of evidence: where, the text that stands there (first line), and what happens."""

    place: Place
    text: str
    note: str


class Excerpt(msgspec.Struct, frozen=True):
    """Whole source lines around a point, the first of them numbered `first_line`; overlong ones are cut."""

    first_line: int = 0
    lines: tuple[str, ...] = ()


class Finding(msgspec.Struct, frozen=True):
    """One weak point, told once."""

    check: str
    title: str
    weakness: int
    pillar: int
    """The primary parent's pillar, under which the finding is told in full."""
    pillars: tuple[int, ...]
    """All pillars it counts in, catalogue order."""
    severity: str
    confidence: str
    role: str
    message: str
    fix: str
    place: Place
    function: str
    """Qualified name of the enclosing function, or ``<module>``."""
    steps: tuple[Step, ...]
    """The evidence in order; the last step is the point itself."""
    fingerprint: str
    """Survives moved lines: check, file, function, folded text of the point, ordinal."""
    line_hash: str
    """SARIF primaryLocationLineHash."""
    assumptions: tuple[str, ...] = ()
    suppressed: str = ""
    """The suppression that covers it ("colonnade: allow sql-injection -- reason"), or empty."""
    excerpt: Excerpt = Excerpt()


class Examined(msgspec.Struct, frozen=True):
    """A row of the ledger: points of one check that share status and reason."""

    check: str
    status: str
    """safe, weak or undecided."""
    reason: str
    count: int
    places: tuple[Place, ...]
    """The first few (the JSON record has all with `--all-points`)."""


class PillarVerdict(msgspec.Struct, frozen=True):
    """The answer for one pillar."""

    pillar: int
    name: str
    verdict: str
    safe: int
    weak: int
    undecided: int
    findings: tuple[int, ...]
    """Indices into `Review.findings` of all findings that count here, those told here first."""
    told_elsewhere: tuple[int, ...]
    """Those of `findings` whose primary pillar is another."""
    ledger: tuple[Examined, ...]


class FileReview(msgspec.Struct, frozen=True):
    """The ten verdicts of one file, by pillar id, and its counts."""

    path: str
    role: str
    module: str
    lines: int
    verdicts: dict[int, str]
    findings: tuple[int, ...]


class ProblemEntry(msgspec.Struct, frozen=True):
    """Something that could not be read or done; kind "internal" is a defect of Colonnade's own."""

    path: str
    line: int
    kind: str
    message: str


class SuppressionEntry(msgspec.Struct, frozen=True):
    """A suppression comment and what it silenced."""

    path: str
    line: int
    tool: str
    ids: tuple[str, ...]
    reason: str
    used: bool


class Review(msgspec.Struct, frozen=True):
    """A whole review."""

    version: str
    threat_model: str
    threat_model_reason: str
    standard: str
    """The coding standard the code was held to, and where that was read."""
    roots: tuple[str, ...]
    files: tuple[FileReview, ...]
    lines: int
    pillars: tuple[PillarVerdict, ...]
    findings: tuple[Finding, ...]
    problems: tuple[ProblemEntry, ...]
    suppressions: tuple[SuppressionEntry, ...]
    fail_on: str
    failed: bool
    """Whether a finding at or above `fail_on` stands in production code."""
