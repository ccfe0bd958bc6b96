"""Writes docs/audit.schema.json: the JSON Schema of the record that `colonnade audit --json` writes."""

from build_schema import CHOICES as OF_REVIEW
from build_schema import schema

from colonnade.audit import model as audit
from colonnade.audit.render import json as record
from colonnade.review import model as review

CHOICES = {
    **{place: values for place, values in OF_REVIEW.items() if place[0] != "Record"},
    ("Record", "format"): (record.FORMAT,),
    ("Record", "format_version"): (record.FORMAT_VERSION,),
    ("Claim", "kind"): tuple(audit.KINDS),
    ("Claim", "verdict"): ("", *audit.VERDICTS),
    ("Item", "verdict"): ("", *audit.VERDICTS),
    ("Judged", "outcome"): tuple(audit.OUTCOMES),
}


def generate() -> str:
    """The schema's text."""
    return schema("An audit of a review by Colonnade", record, (review, audit), CHOICES)
