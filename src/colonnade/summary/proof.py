"""What a function proves of its parameters to those who ask it: the dangers left when it answers, or returns at all."""

from colonnade.library.vocabulary import ALL
from colonnade.summary.frame import Frame
from colonnade.summary.state import Env
from colonnade.summary.value import Value

Proof = tuple[str, int, int, tuple[tuple[int, int, int], ...]]


def proofs(frame: Frame) -> tuple[Proof, ...]:
    """For each parameter, the dangers still alive in it when the function returns false (0), true (1) or at all (2).

    With them the guards of other functions that every way to that outcome has passed.
    """
    alive: dict[tuple[str, int], tuple[int, frozenset[tuple[int, int, int]]]] = {}
    ways: list[tuple[int, Env | None]] = []
    for node, (value, env) in frame.returns.items():
        truth = value.truthiness()
        false, true = frame.predicates.get(node, (env, env))
        ways += [(0, false)] if truth is not True else []
        ways += [(1, true)] if truth is not False else []
        ways.append((2, env))
    if frame.falls and frame.final:
        ways += [(0, frame.final), (2, frame.final)]
    for param in frame.params:
        for outcome, state in ways:
            if state is not None:
                mask, terms = proved_in(state, param.name)
                before = alive.get((param.name, outcome))
                if before is not None and mask:
                    mask, terms = mask | before[0], terms & before[1] if before[0] else terms
                alive[param.name, outcome] = (mask, terms) if mask or before is None else before
    found = [(name, outcome, mask, tuple(sorted(terms))) for (name, outcome), (mask, terms) in alive.items()]
    return tuple(each for each in found if each[2] != ALL or each[3])


def proved_in(env: Env, name: str) -> tuple[int, frozenset[tuple[int, int, int]]]:
    """The dangers of a parameter that are alive in what its name now holds, and the guards that it has passed."""
    now = env.get(name)
    if not isinstance(now, Value):
        return ALL, frozenset()
    mask = 0
    passed: frozenset[tuple[int, int, int]] | None = None
    for origin, (alive, terms, _) in (now.origins or {}).items():
        if origin[0] == "param" and origin[1] == name:
            mask |= alive
            passed = frozenset(terms) if passed is None else passed & frozenset(terms)
    return mask, passed or frozenset()
