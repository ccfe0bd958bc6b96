"""How a row of the stubs is spelt in a program: the callee, its receiver, and arguments that mean nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from colonnade.library.fact import AttributeFact, ClassFact, Fact, FunctionFact, ParamFact, ParamKind

CONVENTIONS: Final = "colonnade_conventions"
#: Names of `__dunder__` methods by how they are called; ``{}`` stands for the arguments.
SPECIAL: Final = {
    "__getitem__": "it[{0}]",
    "__contains__": "{0} in it",
    "__next__": "next(it)",
    "__getattr__": "it.anything",
    "__str__": "str(it)",
    "__add__": "it + {0}",
    "__radd__": "{0} + it",
    "__mod__": "it % {0}",
    "__mul__": "it * {0}",
    "__rmul__": "{0} * it",
    "__truediv__": "it / {0}",
    "__rtruediv__": "{0} / it",
    "__or__": "it | {0}",
}
#: Methods that are statements; ``part`` is the result.
HEADS: Final = {
    "__iter__": "for part in it:",
    "__aiter__": "async for part in it:",
    "__enter__": "with it as part:",
    "__aenter__": "async with it as part:",
}
#: Classes of conventions that no name stands for by itself: the name, and what of it has the class.
STANDING: Final = {"_Rows": "cursor", "_Data": "request"}
HELD: Final = {"_Data": ".args"}
#: Arguments that mean nothing, by the type of the parameter.
PLAIN: Final = {
    "bool": "False",
    "int": "1",
    "float": "1.0",
    "bytes": "b'x'",
    "dict": "{}",
    "list": "[]",
    "tuple": "()",
    "None": "None",
    "typing.Callable": "lab.plain",
}


@dataclass(frozen=True)
class Callee:
    """A fact with how it is reached.  `receiver` is the parameter list of the function that uses it."""

    fact: Fact
    module: str
    owner: str
    """The reference of the class that holds it, or empty."""

    @property
    def name(self) -> str:
        return self.fact.name.rpartition(".")[2]

    @property
    def root(self) -> str:
        """What stands before the name of a module's member."""
        return "" if self.module in ("builtins", CONVENTIONS) else f"{self.module}."

    @property
    def owner_text(self) -> str:
        return self.owner.removeprefix(f"{self.module}.") if not self.root else self.owner

    @property
    def is_bound(self) -> bool:
        """Whether an object of the class stands before the name."""
        plain = isinstance(self.fact, FunctionFact) and (
            self.fact.is_static or self.fact.is_classmethod or self.name in ("__init__", "__new__")
        )
        return bool(self.owner) and not plain

    @property
    def receiver(self) -> str:
        """The parameter that is the receiver, with its annotation."""
        if not self.is_bound:
            return ""
        if self.module == CONVENTIONS:
            return STANDING.get(self.owner.rpartition(".")[2], self.owner.rpartition(".")[2])
        return f"it: {self.owner_text}"

    @property
    def it(self) -> str:
        held = HELD.get(self.owner.rpartition(".")[2], "")
        return self.receiver + held if self.module == CONVENTIONS else "it"

    @property
    def is_async(self) -> bool:
        head = HEADS.get(self.name, "")
        return (isinstance(self.fact, FunctionFact) and self.fact.is_async) or head.startswith("async")

    def text(self) -> str:
        """The callee or attribute without arguments."""
        if self.is_bound:
            return f"{self.it}.{self.name}"
        if self.name in ("__init__", "__new__"):
            return self.owner_text
        return f"{self.owner_text}.{self.name}" if self.owner else f"{self.root}{self.name}"

    def use(self, given: Mapping[str, str]) -> str | None:
        """The expression that calls it (or reads it) with these arguments, or None where it cannot be spelt."""
        if isinstance(self.fact, AttributeFact) or (isinstance(self.fact, FunctionFact) and self.fact.is_property):
            return self.text()
        if not isinstance(self.fact, FunctionFact):
            return None
        if self.owner and self.name in HEADS:
            return "part"
        args = arguments(self.fact, given)
        if self.owner and self.name in SPECIAL:
            text = SPECIAL[self.name].format(", ".join(part.partition("=")[2] or part for part in args) or "'x'")
            text = text.replace("it", self.it) if self.module == CONVENTIONS else text
        elif self.owner and self.name == "__setitem__" and len(args) == 2:
            return f"it[{args[0]}] = {args[1]}"
        elif self.is_bound and self.name.startswith("__"):
            text = f"{self.it}.{self.name}({', '.join(args)})"
        else:
            text = f"{self.it if self.name == '__call__' else self.text()}({', '.join(args)})"
        return f"await {text}" if self.fact.is_async else text

    def head(self) -> str:
        """The statement around its use, or empty."""
        return HEADS.get(self.name, "").replace("it", self.it) if self.owner else ""


def arguments(fact: FunctionFact, given: Mapping[str, str]) -> list[str]:
    """The arguments of a call: what is given, and something plain for whatever else is required."""
    placed = [i for i, p in enumerate(fact.params) if p.name in given and p.kind in _PLACED]
    needs = max(placed, default=-1)
    first: list[str] = []
    second: list[str] = []
    named = False
    for index, param in enumerate(fact.params):
        text = given.get(param.name)
        if param.kind == ParamKind.VAR_POSITIONAL:
            first += [text] if text is not None else []
        elif param.kind == ParamKind.VAR_KEYWORD:
            second += [f"more={text}"] if text is not None else []
        elif text is None and param.optional and index >= needs:
            named = True
        elif param.kind == ParamKind.KEYWORD or (named and param.kind == ParamKind.NORMAL):
            second.append(f"{param.name}={text or plain(param)}")
        else:
            first.append(text or plain(param))
    return first + second


_PLACED: Final = (ParamKind.POSITIONAL, ParamKind.VAR_POSITIONAL)


def plain(param: ParamFact) -> str:
    """An argument that means nothing for a parameter."""
    if param.optional and param.has_default and not isinstance(param.default, (dict, list, tuple)):
        return repr(param.default)
    for ref in param.types:
        head = ref.partition("[")[0]
        if head in PLAIN:
            return PLAIN[head]
    return "'x'"


def callees(module: str, facts: Mapping[str, Fact], owner: str = "") -> list[Callee]:
    """Everything that a module describes, methods and nested classes included."""
    out: list[Callee] = []
    for name in facts:
        fact = facts[name]
        if isinstance(fact, ClassFact):
            out += callees(module, fact.members, fact.name)
        else:
            out.append(Callee(fact, module, owner))
    return out
