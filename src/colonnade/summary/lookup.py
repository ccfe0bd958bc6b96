"""Look-ups as guards: ``if not Redirect.get_by(uri=uri): return`` lets only what is stored pass."""

import ast
from typing import TYPE_CHECKING, Final

from colonnade.summary.narrowing import change
from colonnade.summary.text import HOST_BITS
from colonnade.summary.value import mask_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

LOOKUPS: Final = frozenset({"get_by", "filter", "filter_by", "find_by", "find_one", "exists", "get"})
"""Methods that look for what is stored by the values of its fields, given by name."""


ALLOWING: Final = frozenset({"allow", "allowed", "allowlist", "whitelist", "whitelisted", "permitted", "trusted"})


def is_allow_list(node: ast.expr) -> bool:
    """Whether a container is one of what is allowed, by its name, though a caller gives it."""
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return not ALLOWING.isdisjoint(name.lower().split("_"))


def looked_up(walk: "Walk", test: ast.Call) -> None:
    """A query by a value has found something: the value is one that was stored, and names no host that was not."""
    call: ast.expr = test
    while isinstance(call, ast.Call):
        func = call.func
        for keyword in call.keywords if isinstance(func, ast.Attribute) and func.attr in LOOKUPS else ():
            if isinstance(keyword.value, ast.Name):
                change(walk, keyword.value, lambda v: v.but(origins=mask_origins(v.origins, ~HOST_BITS)))
        call = func.value if isinstance(func, ast.Attribute) else func
