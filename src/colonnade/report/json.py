"""The whole record of a review as JSON; docs/review.schema.json describes it."""

from typing import Final

import msgspec

from colonnade import cwe
from colonnade.report.encode import encode
from colonnade.review.model import Review

FORMAT: Final = "colonnade-review"
FORMAT_VERSION: Final = 1


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON record of one review: all that Colonnade found, examined and could not do."""

    format: str = FORMAT
    """Always ``colonnade-review``."""
    format_version: int = FORMAT_VERSION
    """Counts up when a field changes its meaning or goes; new fields do not change it."""
    catalogue: str
    """The version of the CWE catalogue whose numbers are used."""
    review: Review
    """The review itself."""


def render(review: Review) -> str:
    """The record as JSON: no time, no absolute path; equal reviews give equal bytes."""
    return encode(Record(catalogue=cwe.catalogue().version, review=review))
