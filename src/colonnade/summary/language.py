"""Calls whose meaning is the language's own: super, getattr, the constructors of containers, the methods of text."""

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from colonnade.library.vocabulary import ALL, mask_of
from colonnade.summary import container, number
from colonnade.summary.apply import NUMERIC, Invocation
from colonnade.summary.compact import MAX_TEXT
from colonnade.summary.formatting import assembled, brace_parts, converted
from colonnade.summary.pattern import substituted
from colonnade.summary.state import Content
from colonnade.summary.text import concat
from colonnade.summary.trait import text_method
from colonnade.summary.value import BOOL, INT, NONE, Value, constant, join, join_origins, mask_origins, with_term

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

Handler = Callable[["Walk", ast.Call, Invocation], Value | None]


def call_super(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if call.args and call.args[0][0].refs:
        return Value(None, (f"{call.args[0][0].refs[0]}.super()",), none=-2)
    frame = walk.frame
    while frame.parent is not None and not frame.class_ref:
        frame = frame.parent
    return Value(None, (f"{frame.class_ref}.super()",), none=-2) if frame.class_ref else None


def call_boolean(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    return BOOL


def call_getattr(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if len(call.args) < 2:
        return None
    name = call.args[1][0].consts
    if name is None:
        return dispatched(walk, call.args[0][0], call.args[1][0])
    if len(name) != 1 or not isinstance(name[0], str) or not name[0].isidentifier():
        return None
    value = walk.attribute(walk.attribute_node(node, node.args[0], name[0]), call.args[0][0], called=False)
    return join(value, call.args[2][0]) if len(call.args) > 2 else value


def dispatched(walk: "Walk", base: Value, name: Value) -> Value | None:
    """``getattr(self, "do_" + x)``: any method whose name starts like that."""
    start = name.prefix
    if len(start) < 2 or not start.isidentifier():
        return None
    refs = tuple(f"{r}.{start}*" for r in base.refs if r.endswith("()") and walk.library.lookup(r[:-2]) is None)
    return Value(None, refs, base.origins) if refs else None


def call_setattr(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``setattr(x, "name", value)`` with a name that is known: an assignment."""
    if len(call.args) != 3 or call.star:
        return None
    name = call.args[1][0].consts
    if name is None or len(name) != 1 or not isinstance(name[0], str) or not name[0].isidentifier():
        return None
    walk.assign(walk.attribute_node(node, node.args[0], name[0]), call.args[2][0], node)
    return NONE


def call_dict(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    items = {name: value for name, value, _ in call.keywords if name}
    rest = keys = None
    for value, _ in call.args:
        content = walk.content(value)
        if content is not None and content.kind == "dict":
            items = {**content.items, **items}
            rest, keys = content.rest, content.keys
        elif walk.flat(value):
            rest = Value(None, (), walk.flat(value))
    if call.star:
        rest = Value(None, (), walk.flat(walk.joined([v for _, v, _ in call.keywords])))
    made = container.make(walk, node, "dict", items, rest, True if items else None, keys)
    func = walk.value(node.func)
    return made.but(refs=("collections.OrderedDict()", *made.refs)) if "dict" not in func.refs else made


def characters_of(text: Value) -> Value | None:
    """Any character of a text that is known."""
    if not text.consts or not all(isinstance(c, str) and 0 < len(c) <= MAX_TEXT for c in text.consts):
        return None
    return Value(tuple(sorted(set("".join(text.consts)))), ("str()",), none=-2)


def sequence(kind: str) -> Handler:
    """The constructor of a list, tuple or set from one iterable."""

    def make(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
        if not call.args:
            return container.make(walk, node, kind, {}, None, False)
        value = call.args[0][0]
        content = walk.content(value)
        if content is not None and content.kind in ("list", "tuple") and kind != "set":
            return container.make(walk, node, kind, dict(content.items), content.rest, value.truth)
        inner = characters_of(value) or container.element_of(walk, value)
        return container.make(walk, node, kind, {}, inner, None)

    return make


def call_sorted(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if not call.args:
        return None
    element = container.element_of(walk, call.args[0][0])
    for name, value, place in call.keywords:
        if name == "key":
            walk.later(node, value, [element], place)
    return container.make(walk, node, "list", {}, element, None)


def call_type(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if len(call.args) != 1:
        return None
    return Value(None, tuple(r[:-2] for r in call.args[0][0].refs if r.endswith("()")), none=-2)


def call_map(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``map(f, items)``: f is called with each item."""
    if len(call.args) < 2 or call.star:
        return None
    callee, place = call.args[0]
    items = [container.element_of(walk, value) for value, _ in call.args[1:]]
    given = walk.later(node, callee, items, place)
    made = given if given is not None else Value(None, (), walk.flat(walk.joined(items)))
    return container.make(walk, node, "list", {}, converted(made, "d") if "int" in callee.refs else made, None)


def call_zip(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``zip(a, b)`` and ``enumerate(a)``: tuples whose parts come from one argument each."""
    if not call.args or call.star:
        return None
    parts = [container.element_of(walk, value) for value, _ in call.args]
    if "enumerate" in walk.value(node.func).refs:
        parts = [INT, parts[0]]
    each = walk.object_of(node, "pair")
    walk.write(each, Content("tuple", dict(enumerate(parts))))
    return container.make(walk, node, "list", {}, Value(None, ("tuple()",), None, "", (each,), True, -2), None)


def call_filter(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``filter(f, items)``: f is called with each item."""
    if len(call.args) != 2 or call.star:
        return None
    element = container.element_of(walk, call.args[1][0])
    test, place = call.args[0]
    walk.later(node, test, [element], place)
    passed = element.but(origins=mask_origins(element.origins, ~passes(walk, test)))
    site = walk.frame.calls.get((node, place))
    return container.make(walk, node, "list", {}, passed if site is None else with_term(passed, (site, 0, 1)), None)


CONSISTING: Final = frozenset({"isdigit", "isalnum", "isnumeric", "isdecimal", "isalpha", "isidentifier"})
"""Methods of text that say of what it consists."""


def passes(walk: "Walk", test: Value) -> int:
    """The dangers that are gone from what a function of the language or of a library answers yes to."""
    gone = 0
    for ref in test.refs:
        owner, _, name = ref.rpartition(".")
        gone |= ALL & ~NUMERIC if owner == "str" and name in CONSISTING else 0
    for fact in walk.names.functions(test.refs):
        gone |= mask_of(fact.params[0].guards) if fact.params else 0
    return gone


def call_identity(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``typing.cast``: the second argument."""
    return call.args[1][0] if len(call.args) == 2 else None


def call_locals(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if walk.env is None or call.args:
        return None
    items: dict[Any, Value] = {k: v for k, v in walk.env.items() if isinstance(k, str)}
    return container.make(walk, node, "dict", dict(list(items.items())[:60]), None, None)


def format_method(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``"...".format(...)`` on a known pattern: its text with the arguments' data in it.  Others are a stub's."""
    receiver = call.receiver
    if receiver is None or receiver.consts is None or len(receiver.consts) != 1 or receiver.origins:
        return None
    try:
        parts = brace_parts(receiver.consts[0])
    except (ValueError, TypeError):
        return None
    values: dict[str | int, Value] = {i: v.but(origins=walk.flat(v)) for i, (v, _) in enumerate(call.args)}
    values |= {name: v.but(origins=walk.flat(v)) for name, v, _ in call.keywords if name}
    rest = Value()
    if call.star:
        every = [v for v, _ in call.args] + [v for _, v, _ in call.keywords]
        rest = Value(None, (), walk.flat(walk.joined(every)))
        values = {k: v for k, v in values.items() if isinstance(k, str)}
    return concat(assembled(parts, values, rest))


def join_method(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``sep.join(parts)``."""
    if not call.args or call.receiver is None:
        return None
    parts = call.args[0][0]
    content = walk.content(parts) if not parts.origins else None
    if content is not None and content.rest is None and content.kind in ("list", "tuple") and call.receiver.consts:
        pieces: list[Value] = []
        for i in sorted(k for k in content.items if isinstance(k, int)):
            if pieces:
                pieces.append(call.receiver)
            pieces.append(content.items[i])
        return concat(pieces) if pieces else constant("")
    return Value(None, ("str()",), join_origins(walk.flat(parts), walk.flat(call.receiver)), none=-2)


def fold_text(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """A text method on literals with literal arguments."""
    receiver = call.receiver
    if receiver is None or receiver.consts is None or call.keywords or len(call.args) > 2:
        return None
    assert isinstance(node.func, ast.Attribute)
    if any(v.consts is None or len(v.consts) != 1 for v, _ in call.args):
        return None
    arguments = [v.consts[0] for v, _ in call.args if v.consts is not None]
    out = []
    for text in receiver.consts:
        if not isinstance(text, str) or len(text) > 500:
            return None
        try:
            out.append(getattr(text, node.func.attr)(*arguments))
        except Exception:
            return None
    if not out or not all(isinstance(t, (str, bool, int)) for t in out):
        return None
    return walk.joined([constant(t) for t in out])


TEXT_METHODS: Final = [
    "upper",
    "lower",
    "strip",
    "lstrip",
    "rstrip",
    "title",
    "capitalize",
    "casefold",
    "swapcase",
    "replace",
    "removeprefix",
    "removesuffix",
    "startswith",
    "endswith",
    "isdigit",
    "isalpha",
    "isalnum",
    "zfill",
    "find",
    "count",
]


def lessen_text(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """A text method that folds, or takes something away from the text."""
    folded = fold_text(walk, node, call)
    if folded is not None or call.receiver is None or call.star or call.keywords:
        return folded
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    origins = walk.flat(call.receiver)
    for value, _ in call.args[1:2]:
        origins = join_origins(origins, walk.flat(value))
    left = text_method(name, origins, [value for value, _ in call.args])
    if left is origins:
        return None
    is_text = "str()" in call.receiver.refs or bool(call.args)  # without arguments it may be bytes
    refs = ("list[str]()" if is_text else "list()",) if name.startswith("split") else ("str()",)
    return Value(None, refs, left, none=-2)


def substitute(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``re.sub(pattern, new, text)`` with a known class of characters: the text without them."""
    values = [value for value, _ in call.args]
    if call.receiver is not None and "re.Pattern()" in call.receiver.refs:
        values = [Value((call.receiver.prefix,), ("str()",)) if call.receiver.prefix else Value(), *values]
    if len(values) < 3 or call.star:
        return None
    literals = [v.consts[0] for v in values[:2] if v.consts and len(v.consts) == 1 and isinstance(v.consts[0], str)]
    if len(literals) < 2:
        return None
    alive = substituted(literals[0], literals[1])
    if alive == ALL:
        return None
    return Value(None, ("str()",), mask_origins(walk.flat(values[2]), alive), none=-2)


LESSENING: Final = ("replace", "split", "splitlines", "strip", "lstrip")
"""Methods of text that may take something away; also believed of a value whose type is not known."""


def nothing(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    return NONE


SPECIAL: Final[dict[str, Handler]] = {
    "super": call_super,
    "isinstance": call_boolean,
    "issubclass": call_boolean,
    "callable": call_boolean,
    "hasattr": call_boolean,
    "len": number.call_len,
    "max": number.call_max,
    "min": number.call_min,
    "abs": number.call_abs,
    "getattr": call_getattr,
    "setattr": call_setattr,
    "dict": call_dict,
    "collections.OrderedDict": call_dict,
    "list": sequence("list"),
    "tuple": sequence("tuple"),
    "set": sequence("set"),
    "frozenset": sequence("set"),
    "sorted": call_sorted,
    "reversed": call_sorted,
    "int": number.call_int,
    "type": call_type,
    "map": call_map,
    "filter": call_filter,
    "zip": call_zip,
    "enumerate": call_zip,
    "typing.cast": call_identity,
    "locals": call_locals,
    "str().format": format_method,
    "str().join": join_method,
    "re.sub": substitute,
    "re.Pattern().sub": substitute,
    **{f"str().{name}": fold_text for name in TEXT_METHODS},
    **{f"str().{name}": lessen_text for name in LESSENING},
}
