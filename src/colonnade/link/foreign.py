"""Objects of other libraries that the program keeps: what is called on them is none of its own methods."""

import builtins
from typing import Final

from colonnade.library.fact import Ref
from colonnade.link.symbol import Symbols

MAX_DEPTH: Final = 6


def is_foreign(symbols: Symbols, ref: Ref, depth: int = 0) -> bool:
    """Whether a reference leads to a module that is not in the program, through what is kept under its names."""
    if ref.endswith("[]") and is_container(symbols, ref[:-2]):
        return False
    ref = ref.removesuffix("()").removesuffix("[]")
    owner, _, name = ref.rpartition(".")
    if not ref or depth > MAX_DEPTH or ":" in name or ref.startswith("?"):
        return False
    if not owner:
        return ref not in symbols.modules_and_packages
    found = symbols.canonical(ref)
    if found:
        return not any(each.partition(".")[0].removesuffix("()") in symbols.modules_and_packages for each in found)
    known = symbols.canonical(owner)
    if not known:
        return is_foreign(symbols, owner, depth + 1)
    for each in known:
        module = symbols.modules.get(each)
        if module is not None:
            kept = module.names.get(name)
            held = (module.imports[name],) if name in module.imports else kept.refs if kept is not None else ()
        else:
            held = symbols.attributes.get((each.removesuffix("()"), name), ())
        if not held or not all(is_foreign(symbols, one, depth + 1) for one in held if one != ref):
            return False
    return True


def is_container(symbols: Symbols, ref: Ref) -> bool:
    """Whether a reference is to a container of the language, of whose elements nothing is known."""
    return any(hasattr(builtins, each.removesuffix("()")) for each in symbols.canonical(ref) or (ref,))
