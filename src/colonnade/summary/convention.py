"""The source kinds of a value, by what its objects are and by the names that code conventionally gives to requests."""

import re
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.summary.names import CONVENTIONS
from colonnade.summary.value import Origin, Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

ANSWERING: Final = frozenset({"html", "response", "redirect"})
"""The sinks of what a file imports that makes answers to requests."""
_ATTRIBUTE: Final = re.compile(r"\.?(\w+)")


def sources(walk: "Walk", value: Value) -> frozenset[str]:
    """The source kinds that a value may come from, as far as the function shows.

    What hangs on a parameter called like a request counts in a file that makes answers to requests.
    """
    found: set[str] = set()
    for origin, (mask, _, _) in (walk.flat(value) or {}).items():
        if mask and origin[0] == "source":
            found.add(origin[1])
        elif mask and origin[0] == "param":
            found.update(of_request(walk, origin))
        elif mask and origin[0] == "call":
            receiver = walk.frame.sites[origin[1]].receiver
            found.update(
                kind for flow in (receiver.flows if receiver else ()) for kind in of_request(walk, flow.origin)
            )
    return frozenset(found)


def of_request(walk: "Walk", origin: Origin) -> tuple[str, ...]:
    """The source kinds of a part of a parameter that is called like a request."""
    if origin[0] != "param" or origin[1].lower() not in walk.conventional or not answers(walk):
        return ()
    attribute = _ATTRIBUTE.match(str(origin[2]))
    named = f"{CONVENTIONS}.{origin[1].lower()}"
    fact = walk.names.instance_member(named, attribute[1]) if attribute is not None else None
    return fact.sources if isinstance(fact, AttributeFact) else ()


def answers(walk: "Walk") -> bool:
    """Whether the file imports what makes answers to requests."""
    if walk.answering is None:
        walk.answering = any(is_answering(walk, ref) for ref in walk.imports.values())
    return walk.answering


def is_answering(walk: "Walk", ref: Ref) -> bool:
    """Whether a function or class of a library makes the answer to a request, or renders one."""
    fact = walk.names.fact(ref)
    made = walk.library.constructor(fact.name) if isinstance(fact, ClassFact) else fact
    return isinstance(made, FunctionFact) and any(
        param.renders or not ANSWERING.isdisjoint(param.sinks) for param in made.params
    )
