"""The comments of a change, as GitHub, GitLab and Gerrit give them."""

from collections.abc import Iterator
from typing import Final

from colonnade.audit.finding import fields, places
from colonnade.audit.model import Lines, Span
from colonnade.audit.position import Node, Text
from colonnade.audit.record import Record

_BODIES: Final = ("body", "note", "message")
_SIGNS: Final = frozenset(
    (
        *("position", "diffhunk", "diffside", "side", "originalline", "startside", "inreplytoid", "inreplyto", "user"),
        *("author", "authorassociation", "commitid", "patchset", "unresolved", "resolvable", "noteabletype", "newpath"),
        *("htmlurl", "createdat", "updated", "subjecttype", "reviewid", "pullrequestreviewid"),
    )
)
"""Fields that comments have and findings do not."""
_LISTS: Final = ("comments", "notes", "discussions", "nodes", "threads", "reviews", "data")


def are_comments(node: Node) -> bool:
    """Whether a value holds comments."""
    return any(True for _ in _comments(node, "", 0))


def records(node: Node) -> Iterator[Record]:
    """A record for each comment, with the lines on which it is put."""
    for comment, path in _comments(node, "", 0):
        members = fields(comment)
        said = (members[name].value for name in _BODIES if name in members)
        bodies = [each for each in said if isinstance(each, Text)][:1]
        record = Record(Span(comment.start, comment.end), bodies=bodies, remarks=True)
        record.lines = list(_places(members, path))
        yield record


def _comments(node: Node, path: str, depth: int) -> Iterator[tuple[Node, str]]:
    """The comments below a node, each with the path under which Gerrit puts it."""
    if depth > 8:
        return
    if isinstance(node.value, list):
        for each in node.value:
            yield from _comments(each, path, depth + 1)
        return
    members = fields(node)
    said = any(isinstance(members[name].value, Text) for name in _BODIES if name in members)
    if said and (members.keys() & _SIGNS or ("path" in members and "body" in members) or path):
        yield node, path
    for each in members.values():
        key = each.key.value if each.key else ""
        if key in _LISTS or (isinstance(each.value, dict) and key in ("data", "repository", "pullRequest", "comments")):
            yield from _comments(each, path, depth + 1)
        elif isinstance(each.value, list) and depth == 0 and ("/" in key or "." in key):
            yield from _comments(each, key, depth + 1)


def _places(members: dict[str, Node], path: str) -> Iterator[Lines]:
    """The lines of a comment: the present ones, or those of the change on which it was written."""
    flat = dict(members)
    for name in ("position", "range"):
        inner = fields(members[name]) if name in members else {}
        flat.update({key: each for key, each in inner.items() if each.value is not None})
    ranged = fields(flat["linerange"]) if "linerange" in flat else {}
    first = next(
        (flat[name] for name in ("startline", "line", "newline", "originalline", "oldline") if _has(flat, name)), None
    )
    last = next((flat[name] for name in ("endline", "line", "newline", "originalline") if _has(flat, name)), None)
    if ranged:
        start, end = fields(ranged.get("start", _NOTHING)), fields(ranged.get("end", _NOTHING))
        first, last = start.get("newline", first), end.get("newline", last)
    chosen = {name: each for name, each in (("line", first), ("endline", last)) if each is not None}
    for name in ("path", "newpath"):
        if _has(flat, name):
            chosen["path"] = flat[name]
    yield from places(chosen, path)


_NOTHING: Final = Node(0, 0, None)


def _has(members: dict[str, Node], name: str) -> bool:
    return name in members and members[name].value is not None
