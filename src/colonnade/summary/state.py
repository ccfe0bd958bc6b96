"""The state at a program point: names to values, abstract objects to contents, resources to their state bits.

One dict holds all three, so that copying and joining are one loop: ``str`` keys are variables, positive ints are the
contents of abstract objects, negative ints are resource states.  None instead of a dict is the unreachable state.
"""

from typing import Any, Final

from colonnade.summary.value import Value, differs, join, widen

OPEN: Final = 1
CLOSED: Final = 2
ESCAPED: Final = 4

MAX_KEYS: Final = 64


class Content:
    """What an abstract object holds: values by constant key (index, dict key, ".attribute") and one for all others."""

    __slots__ = ("exact", "items", "keys", "kind", "rest")

    def __init__(
        self,
        kind: str,
        items: dict[Any, Value] | None = None,
        rest: Value | None = None,
        exact: bool = True,
        keys: Value | None = None,
    ) -> None:
        self.kind = kind
        self.items = items if items is not None else {}
        self.rest = rest
        self.exact = exact
        """Whether every key of `items` is certainly there."""
        self.keys = keys
        """A dict's keys that are not among `items`, where anything is known of them."""

    def with_item(self, key: Any, value: Value) -> "Content":
        """A copy in which `key` certainly holds `value`; beyond `MAX_KEYS` keys it goes to the rest."""
        if len(self.items) >= MAX_KEYS and key not in self.items:
            return self.with_rest(value)
        items = dict(self.items)
        items[key] = value
        return Content(self.kind, items, self.rest, self.exact, self.keys)

    def without_item(self, key: Any) -> "Content":
        """A copy in which `key` may be gone."""
        if key in self.items and self.kind == "dict":
            left = {k: v for k, v in self.items.items() if k != key}
            return Content(self.kind, left, self.rest, self.exact, self.keys)
        return self.blurred()

    def blurred(self) -> "Content":
        """A copy in which any key may hold any of the values."""
        rest = self.rest
        for value in self.items.values():
            rest = value if rest is None else join(rest, value)
        return Content(self.kind, {}, rest, False, self.keys)

    def with_rest(self, value: Value) -> "Content":
        """A copy in which some unknown key may hold `value`."""
        rest = value if self.rest is None else join(self.rest, value)
        return Content(self.kind, self.items, rest, self.exact, self.keys)

    def with_key(self, key: Value) -> "Content":
        """A copy that may have a key of which this is known."""
        keys = key if self.keys is None else join(self.keys, key)
        return Content(self.kind, self.items, self.rest, self.exact, keys)

    def all_values(self) -> list[Value]:
        """Every value that may be inside."""
        values = list(self.items.values())
        if self.rest is not None:
            values.append(self.rest)
        return values


Env = dict[Any, Any]


def join_contents(a: Content, b: Content, combine: Any = join) -> Content:
    """Contents of either object: keys of both keep their value, keys of one only are joined into that key's value."""
    if a is b:
        return a
    items = dict(a.items)
    for key, value in b.items.items():
        old = items.get(key)
        items[key] = value if old is None else combine(old, value)
    rest = a.rest if b.rest is None else b.rest if a.rest is None else combine(a.rest, b.rest)
    keys = a.keys if b.keys is None else b.keys if a.keys is None else combine(a.keys, b.keys)
    return Content(a.kind, items, rest, a.exact and b.exact and a.items.keys() == b.items.keys(), keys)


def join_env(a: Env | None, b: Env | None) -> Env | None:
    """The state of either path; a name bound on one path only keeps that value (it may be unbound)."""
    if a is None or a is b:
        return b
    if b is None:
        return a
    out = dict(a)
    for key, right in b.items():
        left = out.get(key)
        if left is right:
            continue
        if left is None:
            out[key] = right
        elif type(right) is int:
            out[key] = left | right
        elif type(right) is Content:
            out[key] = join_contents(left, right)
        else:
            out[key] = join(left, right)
    return out


def widen_env(prev: Env, next_: Env) -> tuple[Env, bool]:
    """(an upper bound of both that cuts ascending chains, whether it says more than `prev`)."""
    out = dict(prev)
    changed = False
    for key, right in next_.items():
        left = out.get(key)
        if left is right:
            continue
        if left is None:
            out[key] = right
            changed = True
        elif type(right) is int:
            if left | right != left:
                out[key] = left | right
                changed = True
        elif type(right) is Content:
            out[key] = merged = join_contents(left, right, widen)
            if contents_differ(left, merged):
                changed = True
        else:
            merged_value = widen(left, right)
            if differs(left, merged_value):
                out[key] = merged_value
                changed = True
    return out, changed


def contents_differ(a: Content, b: Content) -> bool:
    """Whether b holds something that a does not."""
    if a.items.keys() != b.items.keys() or (a.rest is None) != (b.rest is None):
        return True
    if a.rest is not None and b.rest is not None and differs(a.rest, b.rest):
        return True
    if (a.keys is None) != (b.keys is None) or (a.keys is not None and b.keys is not None and differs(a.keys, b.keys)):
        return True
    return any(differs(a.items[k], v) for k, v in b.items.items())
