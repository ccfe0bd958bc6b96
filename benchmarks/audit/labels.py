"""Labels of claims against the audit: is each labelled claim read, and does it get the labelled outcome?

usage: python -m benchmarks.audit.labels REVIEWS CODE [--only N] [--show]

REVIEWS holds `review-N.txt` and, for those that are labelled, `claims-N.jsonl`; CODE holds a folder N for each review
with the files that it speaks of.  A label is met by the claims of a fitting kind that overlap its fragment: it agrees
when one of them has its outcome, and strictly when all of them have.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.model import Judged
from colonnade.audit.reading import read

STATEMENTS = frozenset(("presence", "absence", "applicability", "count", "description", "judgement"))
FITTING = {
    "location claim": frozenset(("location",)),
    "generic advice": frozenset(("advice", "remark")),
    "absence claim": STATEMENTS,
    "description of code": STATEMENTS,
    "presence claim": STATEMENTS,
}
"""The kinds of claims that a label's type may be; an invalid id is met by an identifier claim."""
OUTCOME = {"wrong-location": "wrong location", "invalid-id": "invalid id", "not-decidable": "not decidable"}


class Label(msgspec.Struct, frozen=True):
    """One line of claims-N.jsonl."""

    claim_id: str
    fragment: str
    type: str
    label: str
    reason: str
    lines: list[str] = []


def overlapping(label: Label, text: str, judged: Sequence[Judged]) -> Iterator[Judged]:
    """The judged claims that share a character with the label's fragment; of locations those of its lines."""
    start = text.find(label.fragment)
    end = start + len(label.fragment)
    for each in judged:
        if start < 0 or each.claim.span.end <= start or end <= each.claim.span.start:
            continue
        if each.claim.kind == "location" and label.lines and not _same_lines(each, label):
            continue
        yield each


def _same_lines(judged: Judged, label: Label) -> bool:
    wanted = {tuple(int(number) for number in re.findall(r"\d+", lines)) for lines in label.lines}
    given = {(each.first, each.last) for each in judged.claim.lines}
    return any((*one, *one)[:2] in given for one in wanted)


def fits(label: Label, judged: Judged) -> bool:
    """Whether a claim is of a kind that the label may be about."""
    if label.label == "invalid-id":
        return judged.claim.kind == "identifier"
    return judged.claim.kind in FITTING.get(label.type, STATEMENTS)


def measure(reviews: Path, code: Path, number: str, show: bool) -> Counter[str]:
    """The counts for one review: labels, missed, of another kind, agreeing, strictly agreeing."""
    path = reviews / f"review-{number}.txt"
    text = path.read_text()
    lines = (reviews / f"claims-{number}.jsonl").read_bytes().splitlines()
    labels = [msgspec.json.decode(line, type=Label) for line in lines if line.strip()]
    done = audit(read(text, path.name), Ground.of(sorted((code / number).rglob("*.py"))), path.name)
    counts: Counter[str] = Counter()
    for label in labels:
        met = list(overlapping(label, text, done.judged))
        fitting = [each for each in met if fits(label, each)]
        wanted = OUTCOME.get(label.label, label.label)
        agreeing = [each for each in fitting if each.outcome == wanted]
        counts["labels"] += 1
        counts["missed"] += not met
        counts["of another kind"] += bool(met) and not fitting
        counts["agreeing"] += bool(agreeing)
        counts["strictly agreeing"] += bool(fitting) and len(agreeing) == len(fitting)
        if show or not agreeing:
            _print(label, wanted, fitting or met, bool(agreeing))
    return counts


def _print(label: Label, wanted: str, met: Sequence[Judged], agrees: bool) -> None:
    print(f"{'ok ' if agrees else 'NOT'} {label.claim_id} [{label.type}: {wanted}] {label.fragment!r} ({label.reason})")
    for each in met:
        print(f"      {each.claim.kind} {each.outcome}: {each.claim.text!r}: {each.reason}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the labels that do not agree, and the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reviews", type=Path)
    parser.add_argument("code", type=Path)
    parser.add_argument("--only")
    parser.add_argument("--show", action="store_true", help="print the labels that agree as well")
    given = parser.parse_args(arguments)
    total: Counter[str] = Counter()
    for path in sorted(given.reviews.glob("claims-*.jsonl")):
        number = path.stem.removeprefix("claims-")
        if given.only in (None, number):
            counts = measure(given.reviews, given.code, number, given.show)
            print(f"review-{number}: {dict(counts)}")
            total += counts
    share = total["agreeing"] / total["labels"] if total["labels"] else 0.0
    print(f"all: {dict(total)}; claims missed {total['missed']}; labels agreeing {share:.1%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
