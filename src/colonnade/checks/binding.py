"""Which local names are bound where they are used: a walk over one function's statements.

A name is *lost* where ways meet of which some bind it.  It remembers the statement at which it was lost, so that a use
can be held against the conditions that stand between the two.
"""

import ast
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from colonnade.checks.ending import comes_back
from colonnade.checks.handler import is_broad
from colonnade.checks.syntax import (
    COMPOUND,
    EXITS,
    SCOPES,
    blocks,
    caught_names,
    dotted,
    leaves,
    nodes_of,
    own,
    same,
)

QUIET: Final = (ast.Constant, ast.Name, ast.Attribute, ast.List, ast.Tuple, ast.BoolOp, ast.IfExp)


class Loss(NamedTuple):
    """Where a name may have been left unbound.

    kind: ``branch``, ``chain`` (no branch taken), ``handler`` (after one), ``raised`` (inside one).
    """

    kind: str
    at: ast.stmt
    about: frozenset[str]
    """What the way depends on: a condition that speaks of it may exclude the unbound case."""
    loops: int
    """How many loops stand around the statement."""


class Found(NamedTuple):
    """A use of a name that may be unbound."""

    use: ast.Name
    loss: Loss


State = tuple[frozenset[str], dict[str, Loss]] | None
"""(names that are bound, names lost and how); None where control does not come."""


def meet(states: Iterable[State]) -> State:
    """What holds on all of these ways."""
    live = [state for state in states if state is not None]
    if not live:
        return None
    bound = frozenset.intersection(*(state[0] for state in live))
    lost: dict[str, Loss] = {}
    for state in live:
        lost.update({name: loss for name, loss in state[1].items() if name not in bound})
    return bound, lost


def lose(state: State, names: Iterable[str], loss: Loss) -> State:
    """The state with names marked as lost here, where they are not bound and not lost before."""
    if state is None:
        return None
    fresh = {name: loss for name in names if name not in state[0] and name not in state[1]}
    return (state[0], {**state[1], **fresh}) if fresh else state


def bound(names: Iterable[str], state: State) -> State:
    """The state with names bound; what hung on a condition about one of them hangs on it no more."""
    new = frozenset(names)
    if state is None or not new:
        return state
    lost = {name: loss._replace(about=loss.about - new) for name, loss in state[1].items() if name not in new}
    return state[0] | new, lost


def about(test: ast.expr, state: State) -> State:
    """The state behind a test that one way did not pass: what hung on it is not doubtful any more."""
    if state is None:
        return None
    told = spoken(test)
    return state[0], {name: loss for name, loss in state[1].items() if not told & (loss.about | {name})}


def again(state: State, before: State) -> State:
    """The state behind a condition with what was doubtful before it and is not bound yet."""
    if state is None or before is None:
        return state
    return state[0], {**{name: loss for name, loss in before[1].items() if name not in state[0]}, **state[1]}


def settled(node: ast.If, yes: State, no: State, before: State) -> State:
    """The state before a second condition without the names that it binds where the first, the same, did not."""
    if yes is None or no is None or before is None:
        return before
    negated = isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not)
    test = node.test.operand if isinstance(node.test, ast.UnaryOp) and negated else node.test
    other = yes if negated else no
    return before[0], {
        name: loss
        for name, loss in before[1].items()
        if not (name in other[0] and isinstance(loss.at, ast.If) and same(loss.at.test, test))
    }


def spoken(node: ast.AST) -> frozenset[str]:
    """The names and dotted names that a piece of syntax speaks of."""
    return frozenset(dotted(n) for n in nodes_of(node) if isinstance(n, (ast.Name, ast.Attribute)) and dotted(n))


def stored(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """The names and dotted names that are bound or set in these."""
    return frozenset(
        dotted(n)
        for node in nodes
        for n in nodes_of(node)
        if isinstance(n, (ast.Name, ast.Attribute)) and isinstance(n.ctx, ast.Store) and dotted(n)
    )


def is_quiet(value: ast.expr) -> bool:
    """Whether evaluating an expression cannot raise, as far as its kind shows."""
    return all(
        isinstance(each, QUIET)
        or (isinstance(each, ast.Compare) and all(isinstance(op, (ast.Is, ast.IsNot)) for op in each.ops))
        or (isinstance(each, ast.BinOp) and isinstance(each.left, ast.List) and isinstance(each.right, ast.Constant))
        for each in nodes_of(value)
        if isinstance(each, ast.expr)
    )


def quiet(body: Sequence[ast.stmt], state: State) -> State:
    """The state behind the leading statements of a body that cannot raise."""
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name() | ast.Tuple()], value=value) if is_quiet(value):
                state = bound(stored([statement]), state)
            case _:
                break
    return state


def doubtful(body: Sequence[ast.stmt], handler: ast.ExceptHandler, names: frozenset[str]) -> Iterator[str]:
    """The names of a body that may be unbound where a handler begins.

    An exception of one class comes behind the binding where something there may raise and no other name is replaced.
    """
    steps = list(simple(body))
    asserts = [i for i, step in enumerate(steps) if isinstance(step, ast.Assert)]
    for name in sorted(names):
        index = next((i for i, step in enumerate(steps) if name in stored([step])), 0)
        if asserts and asserts[0] > index and caught_names(handler) == ("AssertionError",):
            continue
        others = names & stored(handler.body) - {name} and any(acts(each) for each in steps[:index])
        if others or is_broad(handler) or not any(acts(each) for each in steps[index + 1 :]):
            yield name


def guards(body: Sequence[ast.stmt], name: str) -> frozenset[str]:
    """What the conditions inside a body speak of under which it binds a name."""
    ifs = [n for statement in body for n in nodes_of(statement) if isinstance(n, ast.If)]
    return frozenset().union(*(spoken(each.test) for each in ifs if name in stored([each])))


def simple(body: Sequence[ast.stmt]) -> Iterator[ast.AST]:
    """The statements of a body that hold no others, and the parts of the others that are evaluated, in order.

    What a ``with`` enters stands behind its body a second time, as it is left there.
    """
    for statement in body:
        inner = list(blocks(statement))
        if inner:
            yield from (
                child for child in ast.iter_child_nodes(statement) if isinstance(child, (ast.expr, ast.withitem))
            )
            for block in inner:
                yield from simple(block)
            if isinstance(statement, (ast.With, ast.AsyncWith)):
                yield from statement.items
        else:
            yield statement


def acts(statement: ast.AST) -> bool:
    """Whether a statement calls something, takes an element or compares."""
    return any(isinstance(each, (ast.Call, ast.Subscript, ast.Compare)) for each in nodes_of(statement))


def evaluated(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of an expression or a simple statement that are evaluated whatever happens."""
    match node:
        case ast.BoolOp(values=[first, *_]) | ast.IfExp(test=first):
            yield from evaluated(first)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            yield from evaluated(node.generators[0].iter)
        case _ if not isinstance(node, SCOPES):
            yield node
            for child in ast.iter_child_nodes(node):
                yield from evaluated(child)


def captured(case: ast.match_case) -> list[str]:
    """The names that a pattern binds."""
    names = [getattr(n, "name", None) or getattr(n, "rest", None) for n in nodes_of(case.pattern)]
    return [name for name in names if name]


def is_literal(pattern: ast.pattern) -> bool:
    """Whether a pattern is a literal, or one of several: what else may come is not listed."""
    if isinstance(pattern, ast.MatchOr):
        return all(is_literal(each) for each in pattern.patterns)
    return isinstance(pattern, ast.MatchValue) and isinstance(pattern.value, ast.Constant)


def common(node: ast.If) -> dict[ast.If, tuple[ast.If, frozenset[str]]]:
    """By the last ``elif`` of a chain without ``else``: its ``if``, and what every branch that goes on binds."""
    last, bodies = node, [node.body]
    while len(last.orelse) == 1 and isinstance(last.orelse[0], ast.If):
        last = last.orelse[0]
        bodies.append(last.body)
    ways = [stored(body) for body in bodies if not leaves(body)]
    return {last: (node, frozenset.intersection(*ways))} if ways and not last.orelse else {}


class Walk:
    """Walks a function; `found` has each name once, at its first doubtful use."""

    def __init__(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        outer = {name for n in own(function, ast.Global, ast.Nonlocal) for name in n.names}
        args = function.args
        given = [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]
        self.found: dict[str, Found] = {}
        self.locals: dict[str, list[int]] = {}
        turning = [n for each in own(function, ast.For, ast.AsyncFor) for n in nodes_of(each.target)]
        outer |= {n.id for n in turning if isinstance(n, ast.Name)}
        stores = [n for n in own(function, ast.Name) if isinstance(n.ctx, ast.Store)]
        for n in stores:
            if n.id not in outer:
                self.locals.setdefault(n.id, []).append(n.lineno)
        self.stores = sorted((n.lineno, n.col_offset, n.id) for n in stores)
        self.loops = 0
        self.breaks: list[list[State]] = []
        self.chained: set[ast.stmt] = set()
        self.common: dict[ast.If, tuple[ast.If, frozenset[str]]] = {}
        if self.may_lose(function):
            self.block(function.body, (frozenset(each.arg for each in given), {}))

    def may_lose(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
        """Whether a local name is bound first inside a compound statement, or deleted: else none can be lost."""
        plain = [s for s in function.body if not isinstance(s, COMPOUND)]
        bound = {line for s in plain for line in range(s.lineno, (s.end_lineno or s.lineno) + 1)}
        if any(min(lines) not in bound for lines in self.locals.values()):
            return True
        return bool(own(function, ast.Delete))

    def block(self, statements: Sequence[ast.stmt], state: State) -> State:
        for statement in statements:
            if state is None:
                return None
            state = self.statement(statement, state)
            if state is not None and not comes_back(statement):
                return None
        return state

    def statement(self, node: ast.stmt, state: State) -> State:
        match node:
            case ast.If():
                return self.branch(node, state)
            case ast.While() | ast.For() | ast.AsyncFor():
                return self.loop(node, state)
            case ast.Try() | ast.TryStar():
                return self.attempt(node, state)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    self.read(item.context_expr, state)
                    state = self.bind(item.optional_vars, state) if item.optional_vars else state
                return self.block(node.body, state)
            case ast.Match():
                return self.choice(node, state)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                return bound([node.name], state)
            case ast.Import() | ast.ImportFrom():
                return bound([(a.asname or a.name.partition(".")[0]) for a in node.names], state)
        self.read(node, state)
        if isinstance(node, ast.Break) and self.breaks:
            self.breaks[-1].append(state)
        if isinstance(node, EXITS):
            return None
        if isinstance(node, ast.Assert):
            return about(node.test, state)
        return self.bind(node, state)

    def branch(self, node: ast.If, state: State) -> State:
        self.read(node.test, state)
        state = self.bind(node.test, state)
        inner = about(node.test, state)
        if len(node.orelse) == 1:
            self.common.update(common(node) if node not in self.chained else {})
            self.chained.add(node.orelse[0])
        yes, no = self.block(node.body, inner), self.block(node.orelse, inner)
        if yes is None or no is None:
            return yes or no
        if not node.orelse and state is not None and not self.loops and node not in self.chained:
            told = spoken(node.test) | (stored(node.body) & state[0])
            no = lose(no, (yes[0] - state[0]) & self.locals.keys(), Loss("branch", node, told, 0))
        elif node in self.common and state is not None and not self.loops:
            first, names = self.common[node]
            no = lose(no, (names & self.locals.keys()) - state[0], Loss("chain", first, spoken(first), 0))
        return again(meet([yes, no]), settled(node, yes, no, state))

    def choice(self, node: ast.Match, state: State) -> State:
        self.read(node.subject, state)
        after = [self.block(case.body, bound(captured(case), state)) for case in node.cases]
        last = node.cases[-1]
        if isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None and last.guard is None:
            return meet(after)
        ways = [names for case in node.cases if not leaves(case.body) for names in [stored(case.body)]]
        if state is not None and ways and not self.loops and all(is_literal(case.pattern) for case in node.cases):
            names = frozenset.intersection(*ways) & self.locals.keys()
            state = lose(state, names - state[0], Loss("chain", node, spoken(node.subject), 0))
        return meet([*after, state])

    def loop(self, node: ast.While | ast.For | ast.AsyncFor, state: State) -> State:
        self.read(node.test if isinstance(node, ast.While) else node.iter, state)
        self.breaks.append([])
        self.loops += 1
        inner = self.bind(node.target, state) if not isinstance(node, ast.While) else self.bind(node.test, state)
        body = self.block(node.body, inner)
        endless = isinstance(node, ast.While) and isinstance(node.test, ast.Constant) and bool(node.test.value)
        self.loops -= 1
        body = self.outside(body)
        left = [self.outside(each) for each in self.breaks.pop()]
        if endless:
            return meet(left)
        after = self.block(node.orelse, meet([state, body]))
        return meet([after, *left])

    def outside(self, state: State) -> State:
        """The state behind a loop: how often its body ran, and on which way it was left, is not known."""
        if state is None:
            return None
        return state[0], {name: loss for name, loss in state[1].items() if loss.loops <= self.loops}

    def attempt(self, node: ast.Try | ast.TryStar, state: State) -> State:
        body = self.block(node.body, state)
        start = quiet(node.body, state)
        new = (stored(node.body) & self.locals.keys()) - (start[0] if start else frozenset())
        loss = Loss("raised", node, stored(node.body), self.loops)
        ways = [self.block(node.orelse, body)]
        for handler in node.handlers:
            entry = start
            for name in doubtful(node.body, handler, new):
                entry = lose(entry, [name], loss._replace(about=loss.about | guards(node.body, name)))
            ways.append(self.handled(node, handler, entry))
        state = meet(ways)
        if not node.finalbody:
            return state
        caught = stored(each for handler in node.handlers if is_broad(handler) for each in handler.body)
        entry = bound(caught, start)
        for name in sorted(new):
            entry = lose(entry, [name], loss._replace(about=loss.about | guards(node.body, name)))
        self.block(node.finalbody, entry)
        return self.block(node.finalbody, state)

    def handled(self, node: ast.Try | ast.TryStar, handler: ast.ExceptHandler, state: State) -> State:
        """The state behind a handler; what the body left unbound hangs on all that the statement sets."""
        after = self.block(handler.body, bound([handler.name] if handler.name else [], state))
        if after is None:
            return None
        told = stored([node])
        return after[0], {
            name: loss._replace(kind="handler", about=told | loss.about) if loss.at is node else loss
            for name, loss in after[1].items()
        }

    def bind(self, node: ast.stmt | ast.expr, state: State) -> State:
        start = bisect_left(self.stores, (node.lineno, node.col_offset))
        end = bisect_left(self.stores, (node.end_lineno or node.lineno, node.end_col_offset or 0))
        return bound([name for _, _, name in self.stores[start:end]], state)

    def read(self, node: ast.AST, state: State) -> None:
        """Notes the uses in an expression or a simple statement of names that are lost."""
        if state is None or not state[1]:
            return
        own = stored([node]) if isinstance(node, ast.expr) else frozenset()
        for each in evaluated(node):
            if not isinstance(each, ast.Name) or not isinstance(each.ctx, ast.Load) or each.id in own:
                continue
            loss = state[1].get(each.id)
            if loss is None or each.id in self.found or self.loops > loss.loops:
                continue
            if all(line >= loss.at.lineno for line in self.locals[each.id]):
                self.found[each.id] = Found(each, loss)
