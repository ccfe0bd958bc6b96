"""Tests that put another test in other words.

``f(x) is not None``, ``bool(f(x))``, a name that holds its answer, ``all`` and ``any`` over the characters of a text,
the set of its characters below another.
"""

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from colonnade.summary.narrowing import change
from colonnade.summary.pattern import alive_in
from colonnade.summary.state import Env
from colonnade.summary.value import Origins, Value, mask_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

Narrow = Callable[["Walk", ast.expr, bool], None]
SAME: Final = (ast.Is, ast.Eq)
OTHER: Final = (ast.IsNot, ast.NotEq)
SIMPLE: Final = (ast.Call, ast.Name, ast.NamedExpr)


def asked_again(left: ast.expr, op: type[ast.cmpop], right: Value) -> bool | None:
    """The outcome that a comparison of an answer with None, True or False says it has; None where it asks else."""
    if not isinstance(left, SIMPLE) or right.consts is None or len(right.consts) != 1 or op not in (*SAME, *OTHER):
        return None
    literal = right.consts[0]
    if literal is None or literal is False:
        return op in OTHER
    return op in SAME if literal is True else None


def held_answer(walk: "Walk", name: ast.Name) -> ast.Call | None:
    """The call whose answer a name holds, where it certainly holds that one."""
    call = walk.frame.answers.get(name.id)
    now = walk.env.get(name.id) if walk.env is not None else None
    then = walk.frame.values.get(call) if call is not None else None
    if not isinstance(now, Value) or then is None:
        return None
    same = (
        now.refs == then.refs
        and now.consts == then.consts
        and (now.origins or {}).keys() == (then.origins or {}).keys()
    )
    return call if same else None


def over_elements(walk: "Walk", test: ast.Call, outcome: bool, narrow: Narrow) -> None:
    """``all(test(c) for c in text)``, or a failed ``any``: what the test leaves of each character it leaves of all."""
    made = test.args[0]
    if not isinstance(made, (ast.GeneratorExp, ast.ListComp)) or len(made.generators) != 1 or walk.env is None:
        return
    over = made.generators[0]
    whole = walk.frame.values.get(over.iter)
    if over.ifs or not isinstance(over.target, ast.Name) or whole is None:
        return
    name, before = over.target.id, walk.env
    was = walk.frame.characters
    walk.env = {**before, name: Value(None, ("str()",), walk.flat(whole))}
    walk.frame.characters = was | {name}
    narrow(walk, made.elt, outcome)
    narrowed: Env | None = walk.env
    after = narrowed.get(name) if narrowed is not None else None
    walk.env, walk.frame.characters = before, was
    if isinstance(after, Value):
        left = after.origins or {}
        change(walk, over.iter, lambda v: v.but(origins=lessened(v.origins, left)))


def lessened(origins: Origins | None, left: Origins) -> Origins | None:
    """The origins with only those dangers that are left of each."""
    out = {o: (mask & left[o][0], terms, chain) for o, (mask, terms, chain) in (origins or {}).items() if o in left}
    return {o: label for o, label in out.items() if label[0]} or None


def one_of(walk: "Walk", character: ast.Name, op: type[ast.cmpop], container: Value) -> None:
    """A single character is, or is not, one of those that are listed."""
    chars = listed(walk, container)
    if op is ast.In and chars is not None:
        alive = alive_in(chars)
        change(walk, character, lambda v: v.but(origins=mask_origins(v.origins, alive)))


def listed(walk: "Walk", container: Value) -> set[str] | None:
    """The characters of a text or a container of characters; None where they are not known."""
    texts = container.consts
    if texts is None or not all(isinstance(c, str) for c in texts):
        texts = tuple(c for value in held_by(walk, container) for c in value.consts or (None,))
    if not texts or not all(isinstance(c, str) for c in texts):
        return None
    return set("".join(texts))


def held_by(walk: "Walk", container: Value) -> list[Value]:
    """The members of a container, of a global of this module too."""
    content = walk.content(container)
    for ref in container.refs if content is None else ():
        owner, _, name = ref.rpartition(".")
        found = walk.globals.get(name) if owner == walk.module else None
        if isinstance(found, Value) and len(found.objs) == 1:
            content = walk.globals.get(found.objs[0])
    return list(content.all_values()) if content is not None else []


def are_single(walk: "Walk", container: Value) -> bool:
    """Whether a container holds single characters alone: what is one of them may stand beside others in a text."""
    texts = [c for value in held_by(walk, container) for c in value.consts or (None,)]
    return bool(texts) and all(isinstance(c, str) and len(c) == 1 for c in texts)


def set_of(walk: "Walk", left: ast.expr, right: ast.expr) -> None:
    """``set(text) <= set("abc")``: the text consists of these characters."""
    if (
        not isinstance(left, ast.Call)
        or not isinstance(left.func, ast.Name)
        or left.func.id not in ("set", "frozenset")
    ):
        return
    wanted = right.args[0] if isinstance(right, ast.Call) and right.args else right
    value = walk.frame.values.get(wanted)
    chars = listed(walk, value) if value is not None else None
    if left.args and chars is not None:
        alive = alive_in(chars)
        change(walk, left.args[0], lambda v: v.but(origins=mask_origins(v.origins, alive)))
