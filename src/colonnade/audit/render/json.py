"""The whole record of an audit as JSON; docs/audit.schema.json describes it."""

from typing import Final

import msgspec

from colonnade import cwe
from colonnade.audit.model import Audit
from colonnade.report.encode import encode

FORMAT: Final = "colonnade-audit"
FORMAT_VERSION: Final = 1


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON record of one audit: the review as it was read, what became of each claim, and the code's own review."""

    format: str = FORMAT
    """Always ``colonnade-audit``."""
    format_version: int = FORMAT_VERSION
    """Counts up when a field changes its meaning or goes; new fields do not change it."""
    catalogue: str
    """The version of the CWE catalogue whose numbers are used."""
    audit: Audit
    """The audit itself."""


def render(audit: Audit) -> str:
    """The record as JSON: no time, no absolute path; equal audits give equal bytes."""
    return encode(record(audit))


def record(audit: Audit) -> Record:
    return Record(catalogue=cwe.catalogue().version, audit=audit)
