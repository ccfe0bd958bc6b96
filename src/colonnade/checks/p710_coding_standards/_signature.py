"""Whether the arguments of a call agree with a signature."""

from collections.abc import Sequence
from typing import Protocol

from colonnade.library.fact import ParamKind


class Parameter(Protocol):
    """A parameter of the program or of a stub."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> int: ...
    @property
    def optional(self) -> bool: ...


def mismatch(params: Sequence[Parameter], positional: int, keywords: Sequence[str], unpacks: bool) -> str:
    """What is wrong, as the end of a sentence that starts with the callee; empty where the call agrees.

    params: without a bound ``self``.  positional: plain positional arguments.  unpacks: ``*`` or ``**`` gives more.
    """
    by_position = [p for p in params if p.kind in (ParamKind.POSITIONAL, ParamKind.NORMAL)]
    by_name = {p.name for p in params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
    takes_rest = any(p.kind == ParamKind.VAR_POSITIONAL for p in params)
    takes_any_name = any(p.kind == ParamKind.VAR_KEYWORD for p in params)
    if not takes_any_name:
        strange = next((name for name in keywords if name not in by_name), None)
        if strange is not None:
            return f"takes no argument `{strange}`"
    if unpacks:
        return ""
    if positional > len(by_position) and not takes_rest:
        return f"takes {amount(len(by_position))} and is given {positional}"
    taken = {p.name for p in by_position[:positional] if p.kind == ParamKind.NORMAL}
    twice = next((name for name in keywords if name in taken), None)
    if twice is not None:
        return f"is given `{twice}` twice, by position and by name"
    missing = [p.name for p in by_position[positional:] if not p.optional and p.name not in keywords]
    missing += [p.name for p in params if p.kind == ParamKind.KEYWORD and not p.optional and p.name not in keywords]
    if missing:
        return "is not given " + ", ".join(f"`{name}`" for name in missing)
    return ""


def amount(count: int) -> str:
    if count == 0:
        return "no positional argument"
    return f"{count} positional argument{'s' if count > 1 else ''}"
