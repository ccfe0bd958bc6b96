"""The audit as a short comment, to be posted under the review."""

from colonnade.audit.model import Audit
from colonnade.audit.render.wording import does_not_hold, finding_line, headline, missed, reasoned
from colonnade.report.escape import plain, prose


def render(audit: Audit, limit: int = 10) -> str:
    """A short text to post under the review: the counts and the first claims that do not hold."""
    failing = [each for each in audit.judged if does_not_hold(each)]
    out = [prose(headline(audit)), *(prose(each) for each in audit.notes)]
    if failing:
        out += ["", "Claims that the code does not bear out:", ""]
    for judged in failing[:limit]:
        words = " ".join(judged.claim.text.split())
        out.append(f"- “{plain(words)}”: {judged.outcome}. {prose(reasoned(judged))}")
    if len(failing) > limit:
        out.append(f"- and {len(failing) - limit} more")
    found = missed(audit)
    if found:
        out += ["", "Found in the code and not mentioned:", "", *(f"- {prose(finding_line(e))}" for e in found[:limit])]
    if len(found) > limit:
        out.append(f"- and {len(found) - limit} more")
    return "\n".join(out) + "\n"
