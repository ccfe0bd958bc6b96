"""Methods of libraries that the program overrides, and whether it accepts the calls that are made of them."""

from typing import cast

from colonnade.library.fact import ClassFact, FunctionFact, ParamKind
from colonnade.link.program import Program
from colonnade.link.view import View
from colonnade.summary.model import FunctionSummary
from colonnade.summary.point import Outcome, Safe, Weak


def of_library(program: Program, ancestors: tuple[str, ...], name: str) -> FunctionFact | None:
    """The library's method that is overridden, where the stub states its whole signature."""
    names = cast(View, program).symbols.names
    for ancestor in ancestors:
        owner = names.fact(ancestor.partition("[")[0])
        member = owner.members.get(name) if isinstance(owner, ClassFact) else None
        if isinstance(member, FunctionFact):
            return member if member.complete else None
    return None


def called_by_library(fact: FunctionFact) -> bool:
    """Whether a fact is that of a plain method."""
    return not (fact.is_static or fact.is_classmethod or fact.is_property)


def judge_foreign(method: FunctionSummary, base: FunctionFact) -> Outcome:
    """Whether the calls that the library makes of one of its methods are accepted."""
    params = [each for each in base.params if each.kind <= ParamKind.NORMAL]
    if any(each.kind in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD) for each in base.params):
        return Safe("the base class states no signature")
    least, most = sum(not each.optional for each in params), len(params)
    needed, accepted = arity(method)
    name = f"{last(base.name.rpartition('.')[0])}.{last(base.name)}"
    if needed > most:
        return Weak(f"`{method.name}` needs {needed} arguments, and `{name}`, which it overrides, takes {most}.")
    if accepted < least:
        return Weak(f"`{method.name}` takes {accepted} arguments, and `{name}`, which it overrides, needs {least}.")
    return Safe("accepts what the base class accepts")


def arity(method: FunctionSummary) -> tuple[int, int]:
    """The least and the most positional arguments behind ``self``."""
    params = [each for each in method.params[1:] if each.kind in (ParamKind.POSITIONAL, ParamKind.NORMAL)]
    if any(each.kind == ParamKind.VAR_POSITIONAL for each in method.params):
        return sum(not each.optional for each in params), 999
    return sum(not each.optional for each in params), len(params)


def last(name: str) -> str:
    return name.rpartition(".")[2]
