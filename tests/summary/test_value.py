"""The laws of abstract values and of the states that hold them."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colonnade.library.vocabulary import ALL, BIT
from colonnade.summary.compact import MAX_CONSTANT, chain_of, freeze, plain, steps_of, thaw
from colonnade.summary.state import MAX_KEYS, Content, contents_differ, join_contents, join_env, widen_env
from colonnade.summary.value import (
    LIMIT,
    MAX_CONSTANTS,
    MAX_ORIGINS,
    MAX_REFS,
    MAX_STEPS,
    Origins,
    Value,
    common_prefix,
    constant,
    differs,
    greatest,
    join,
    join_origins,
    least,
    mask_origins,
    merge_excess,
    same_constant,
    union_constants,
    union_refs,
    widen,
)

bounded = settings(max_examples=80, derandomize=True, deadline=None)

literals = st.sampled_from([0, 1, 2, -1, True, False, None, "", "a", "ab", "abc", 1.0, b"x"])
masks = st.integers(0, ALL)
terms = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 1), st.integers(0, 2)), max_size=2, unique=True)
labels = st.tuples(masks, terms.map(tuple), st.just(None) | st.integers(0, 5).map(lambda span: (span, None)))
places = st.sampled_from([("param", "x", ""), ("source", "http", 3), ("call", 1), ("name", "m.x"), ("unknown", "why")])
origins = st.none() | st.dictionaries(places, labels, min_size=1, max_size=3)
numbers = st.none() | st.integers(-3, 3)


@st.composite
def values(draw: Any) -> Value:
    """A value whose parts agree with its constants, so that there is something it stands for."""
    consts = draw(st.none() | st.lists(literals, min_size=1, max_size=2, unique_by=repr).map(tuple))
    truth = draw(st.sampled_from([None, True, False])) if consts is None else None
    prefix = draw(st.sampled_from(["", "a", "ab", "ax"])) if consts is None else ""
    refs = tuple(draw(st.lists(st.sampled_from(["int()", "str()", "m.f"]), max_size=2, unique=True)))
    none = draw(st.sampled_from([-1, 4])) if consts is None or None in consts else -2
    objs = tuple(draw(st.lists(st.integers(1, 3), max_size=2, unique=True)))
    low, high = (draw(numbers), draw(numbers)) if consts is None else (None, None)
    return Value(consts, refs, draw(origins), prefix, objs, truth, none, low, high)


def parts(value: Value) -> tuple[Any, ...]:
    """What a value says, without the order of its parts and without steps."""
    consts = None if value.consts is None else frozenset((type(c), c) for c in value.consts)
    kept = {o: (m, frozenset(t)) for o, (m, t, _) in (value.origins or {}).items()}
    bounds = (value.low, value.high)
    rest = (value.prefix, frozenset(value.objs), value.truthiness(), value.none, bounds)
    return consts, frozenset(value.refs), kept, *rest


def is_below(small: Value, large: Value) -> bool:
    """Whether everything that the first admits the second admits."""
    consts = large.consts is None or (
        small.consts is not None and set(map(repr, small.consts)) <= set(map(repr, large.consts))
    )
    ours, theirs = small.origins or {}, large.origins or {}
    flows = all(o in theirs and not m & ~theirs[o][0] and set(theirs[o][1]) <= set(t) for o, (m, t, _) in ours.items())
    truth = large.truthiness() is None or large.truthiness() is small.truthiness()
    low, high = least(small), greatest(small)
    within = large.low is None or (low is not None and low >= large.low)
    within &= large.high is None or (high is not None and high <= large.high)
    none = large.none != -2 or small.none == -2
    prefix = small.prefix.startswith(large.prefix)
    return consts and flows and truth and within and none and prefix and set(small.refs) <= set(large.refs)


@bounded
@given(values(), values())
def test_join_is_commutative_up_to_steps(a: Value, b: Value) -> None:
    assert parts(join(a, b)) == parts(join(b, a))


@bounded
@given(values(), values(), values())
def test_join_is_associative_up_to_limits(a: Value, b: Value, c: Value) -> None:
    assert parts(join(join(a, b), c)) == parts(join(a, join(b, c)))


@bounded
@given(values())
def test_join_is_idempotent(a: Value) -> None:
    assert parts(join(a, a.but())) == parts(a)
    assert not differs(a, join(a, a.but()))


@bounded
@given(values(), values())
def test_join_and_widen_are_upper_bounds(a: Value, b: Value) -> None:
    both = join(a, b)
    assert is_below(a, both)
    assert is_below(b, both)
    assert is_below(both, widen(a, b))


@bounded
@given(st.lists(values(), min_size=1, max_size=6))
def test_a_chain_of_widened_values_ends(more: list[Value]) -> None:
    value = more[0]
    for _ in range(12):
        before = value
        for each in more:
            value = widen(value, each)
    assert not differs(before, value)


def test_counting_ends_after_one_step() -> None:
    value, changes = constant(0), 0
    for number in range(1, 50):
        wider = widen(value, constant(number))
        changes += differs(value, wider)
        value = wider
    assert changes == 1
    assert value.consts is None


@bounded
@given(st.lists(st.tuples(st.sampled_from("abc"), values()), max_size=6))
def test_a_chain_of_widened_states_ends(writes: list[tuple[str, Value]]) -> None:
    env: dict[Any, Any] = {}
    changed = True
    for _ in range(12):
        changed = False
        for name, value in writes:
            env, grew = widen_env(env, {name: value, 7: Content("list", {0: value}), -7: 1})
            changed = changed or grew
    assert not changed


def test_a_mask_takes_dangers_away_and_drops_origins_without_any() -> None:
    held: Origins = {
        ("param", "x", ""): (BIT["sql"] | BIT["html"], (), None),
        ("param", "y", ""): (BIT["html"], (), None),
    }
    assert mask_origins(held, ALL) is held
    assert mask_origins(held, BIT["sql"]) == {("param", "x", ""): (BIT["sql"], (), None)}
    assert mask_origins(held, BIT["path"]) is None
    assert mask_origins(None, 1) is None


@bounded
@given(origins, masks, masks)
def test_masks_compose(held: Origins | None, first: int, second: int) -> None:
    assert (mask_origins(mask_origins(held, first), second) or {}) == (mask_origins(held, first & second) or {})


@pytest.mark.parametrize("count", [MAX_ORIGINS + 1, 3 * MAX_ORIGINS])
def test_beyond_the_limit_sources_are_kept_and_no_danger_is_lost(count: int) -> None:
    many: Origins = {("name", f"m.n{i}"): (1 << (i % 8), (), None) for i in range(count)}
    many["source", "http", 1] = (BIT["sql"], (), None)
    merged = merge_excess(many)
    assert len(merged) == MAX_ORIGINS
    assert merged["source", "http", 1] == many["source", "http", 1]
    total = 0
    for mask, _, _ in merged.values():
        total |= mask
    assert total & 0xFF == 0xFF
    assert LIMIT in merged
    assert len(join_origins(merged, many) or {}) <= MAX_ORIGINS


def test_too_many_constants_are_unknown() -> None:
    few = tuple(range(MAX_CONSTANTS - 1))
    assert union_constants(few, (99,)) == (*few, 99)
    assert union_constants((*few, 99), (100,)) is None
    assert union_constants(few, None) is None
    assert union_constants((1,), (True, 1.0, 1)) == (1, True, 1.0)
    assert len(union_refs(tuple("abcdef"), tuple("ghi"))) == MAX_REFS


def test_literals_of_different_types_are_different() -> None:
    assert same_constant(1, 1)
    assert not same_constant(1, True)
    assert not same_constant(0.0, 0)
    assert constant(True) is not constant(1)
    assert common_prefix("abc", "abd") == "ab"


@bounded
@given(values())
def test_only_needs_exactly_one_constant(value: Value) -> None:
    if value.consts is not None and len(value.consts) == 1:
        assert value.only is value.consts[0]
    else:
        with pytest.raises(ValueError, match="single"):
            _ = value.only


@bounded
@given(values())
def test_a_number_without_zero_is_never_zero(value: Value) -> None:
    if value.excludes_zero() and value.consts is not None:
        assert 0 not in value.consts


# ---- states

contents = st.builds(
    Content,
    st.just("dict"),
    st.dictionaries(st.sampled_from(["a", "b", 0]), values(), max_size=2),
    st.none() | values(),
)
states = st.none() | st.dictionaries(st.sampled_from(["x", "y"]), values(), max_size=2)


@bounded
@given(states, states)
def test_joined_states_hold_what_both_hold(a: dict[Any, Any] | None, b: dict[Any, Any] | None) -> None:
    both = join_env(a, b)
    if a is None or b is None:
        assert both is (b if a is None else a)
        return
    assert both is not None
    assert both.keys() == a.keys() | b.keys()
    for env in (a, b):
        assert all(is_below(value, both[name]) for name, value in env.items())


@bounded
@given(contents, contents)
def test_joined_contents_hold_what_both_hold(a: Content, b: Content) -> None:
    both = join_contents(a, b)
    for each in (a, b):
        assert all(is_below(value, both.items[key]) for key, value in each.items.items())
        assert each.rest is None or (both.rest is not None and is_below(each.rest, both.rest))
    assert not contents_differ(both, join_contents(both, b))


def test_states_of_resources_are_joined_by_bits() -> None:
    assert join_env({-1: 1}, {-1: 2}) == {-1: 3}
    assert widen_env({-1: 1}, {-1: 1}) == ({-1: 1}, False)
    assert widen_env({-1: 1}, {-1: 4}) == ({-1: 5}, True)


def test_contents_beyond_the_limit_go_to_the_rest() -> None:
    content = Content("dict")
    for key in range(MAX_KEYS + 3):
        content = content.with_item(key, constant(key))
    assert len(content.items) == MAX_KEYS
    assert content.rest is not None
    assert set(content.rest.consts or ()) == {MAX_KEYS, MAX_KEYS + 1, MAX_KEYS + 2}
    assert len(content.all_values()) == MAX_KEYS + 1


# ---- values as plain data

WALK: Any = SimpleNamespace(flat=lambda value: value.origins, content=lambda value: None)


@bounded
@given(values())
def test_what_crosses_a_port_comes_out_as_it_went_in(value: Value) -> None:
    back = thaw(freeze(WALK, value))
    if value.consts is not None and all(plain(c) for c in value.consts):
        assert back.consts == value.consts
    assert (back.origins or {}) == (value.origins or {})
    assert back.refs == value.refs
    assert freeze(WALK, back) == freeze(WALK, thaw(freeze(WALK, back)))


@bounded
@given(st.lists(st.integers(0, 99), max_size=30).map(tuple))
def test_steps_keep_their_ends(steps: tuple[int, ...]) -> None:
    kept = steps_of(chain_of(steps))
    assert len(kept) <= MAX_STEPS
    if len(steps) <= MAX_STEPS:
        assert kept == steps
    else:
        assert kept[:2] == steps[:2]
        assert kept[-1] == steps[-1]


@pytest.mark.parametrize("literal", [1 << 63, "x" * (MAX_CONSTANT + 1), b"x", 1j, ..., "a\0b", "\ud800"])
def test_literals_that_are_too_large_or_odd_are_not_stored(literal: Any) -> None:
    assert not plain(literal)
    assert freeze(WALK, Value((literal,), ("x()",))).consts is None
