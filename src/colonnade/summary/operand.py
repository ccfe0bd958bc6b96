"""The arguments of a program that is started: which may be options of it, and which are operands by their place."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from colonnade.library.vocabulary import STARTERS
from colonnade.summary.value import SAFE, Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

END: Final = "--"
"""Behind it a program takes nothing for an option."""


def is_operand(value: Value, before: Iterable[Value]) -> bool:
    """Whether an argument is no option that its data chose: fixed text begins it, or the options have ended before it.

    `before` are the program and the arguments up to it. What a program that starts others is given may be a command.
    """
    if value.prefix.lstrip("-"):
        return True
    given = list(before)
    program = given[0].consts if given else None
    if not program or any(str(each).replace("\\", "/").rpartition("/")[2] in STARTERS for each in program):
        return False
    return any(each.consts == (END,) for each in given)


def options(walk: "Walk", value: Value) -> Value:
    """A list of a program and its arguments without those that are operands; the value itself where it is no list."""
    content = walk.content(value)
    if content is None or content.kind not in ("list", "tuple") or content.rest is not None:
        return value
    items = [content.items[key] for key in sorted(key for key in content.items if isinstance(key, int))]
    left = [each for index, each in enumerate(items) if not index or not is_operand(each, items[:index])]
    if len(left) == len(items) or len(items) != len(content.items) or not walk.flat(value):
        return value
    origins = walk.flat(walk.joined(left))
    return Value(None, ("list()",), origins) if origins else SAFE
