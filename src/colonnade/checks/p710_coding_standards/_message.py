"""Messages and what fills them: log calls, texts that are translated first, and tuples meant to be one text."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.p710_coding_standards._locals import is_locals, lacking, mistaken_module
from colonnade.checks.p710_coding_standards._placeholder import (
    braced,
    braces,
    is_bare,
    mistyped,
    percent,
    turned,
    unfinished,
)
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.library.fact import FunctionFact, ParamKind
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

FILLED: Final = Safe("every placeholder is filled")
TRANSLATORS: Final = frozenset(("gettext", "ugettext", "lgettext", "gettext_lazy", "ugettext_lazy", "gettext_noop"))
"""The functions of gettext; projects call their own after the underscore: ``_``, ``_LE``, ``N_``."""
NO_ARGUMENTS: Final = frozenset(("exc_info", "extra", "stack_info", "stacklevel", "instance", "resource"))
"""What a log call takes by name that is put nowhere in the message."""
MESSAGE: Final = frozenset(
    ("msg", "message", "reason", "detail", "details", "error", "err", "text", "explanation", "warning", "description")
)


def is_translator(func: ast.expr) -> bool:
    """Whether a function gives a text in the reader's language, told by its name."""
    name = last_name(func)
    return name in TRANSLATORS or (0 < len(name) <= 4 and "_" in name and name.strip("_") == name.strip("_").upper())


def plain(node: ast.expr) -> ast.expr:
    """The expression without a translation around it."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords and is_translator(node.func):
        return node.args[0]
    return node


def literal(node: ast.expr) -> str | None:
    """The text that an expression writes out, translated or not."""
    inner = plain(node)
    return inner.value if isinstance(inner, ast.Constant) and isinstance(inner.value, str) else None


def of_names(text: str, names: frozenset[str], given: ast.Dict) -> Answer:
    """The answer for a text with named placeholders and the dictionary that fills it."""
    wrong = mistyped(text)
    if wrong:
        return Weak(f"`{wrong}` is no placeholder, so nothing is put there.", weakness=628)
    variable = next((key for key in given.keys if isinstance(key, ast.Name) and key.id in names), None)
    if variable is not None:
        return Weak(f"`%({variable.id})` has no argument: the key is what `{variable.id}` holds.", weakness=628)
    keys = {key.value for key in given.keys if isinstance(key, ast.Constant)}
    wrong = turned(text, keys)
    if wrong:
        return Weak(f"The conversion of `{wrong}` stands before its name, so everything is put there.", weakness=628)
    lacking = sorted(names - keys)
    if lacking and len(keys) == len(given.keys):
        return Weak(f"`%({lacking[0]})` has no argument: the dictionary has no such key.", weakness=628)
    return FILLED if names else None


def of_locals(names: frozenset[str], site: Site) -> Answer:
    """The answer for a text with named placeholders that the function's names fill."""
    name = lacking(names, site)
    if name:
        return Weak(f"`%({name})` has no argument: the function has no such name.", weakness=628)
    return FILLED if names else None


def of_translation(node: ast.Call) -> Answer:
    """The answer for a call that translates a text: nobody fills ``$(name)s``."""
    text = literal(node) if plain(node) is not node else None
    wrong = mistyped(text or "") or braced(text or "")
    return Weak(f"`{wrong}` is no placeholder, so nothing is put there.", weakness=628) if wrong else None


def of_log(node: ast.Call, site: Site) -> Answer:
    """The answer for a call of a log function."""
    facts = site.facts(node)
    index = next((i for i in (message_index(fact) for fact in facts) if i is not None), None)
    if not facts and is_customary(node.func):
        index = 0
    if index is None or len(node.args) <= index or any(isinstance(arg, ast.Starred) for arg in node.args):
        return None
    text = literal(node.args[index])
    if text is None:
        return None
    rest = node.args[index + 1 :]
    unclear = unfinished(text)
    if unclear and (rest or node.keywords):
        return Weak(f"No conversion stands behind `%({unclear})`.", weakness=628)
    if len(rest) == 1 and isinstance(rest[0], ast.Dict) and mistyped(text):
        return of_names(text, frozenset(), rest[0])
    wanted = percent(text)
    if wanted is None:
        return None
    count, names = wanted
    braced = not count and not names and braces(text) not in (None, (0, frozenset()))
    if not facts and braced:
        return None  # a logger of unknown class, which may fill braces
    if not rest:
        return unfilled(text, names, node)
    meant = next(((each, name) for each in rest if (name := mistaken_module(each, site))), None)
    if meant is not None:
        return Weak(f"The message is given the module `{site.text(meant[0])}` and means `{meant[1]}`.", weakness=628)
    if len(rest) == 1 and is_locals(rest[0]):
        return of_locals(names, site)
    if len(rest) == 1 and isinstance(rest[0], ast.Dict):
        return of_names(text, names, rest[0])
    if len(rest) == 1 and names:
        only = rest[0]
        if isinstance(only, (ast.Constant, ast.JoinedStr)) or site.value(only).has_type("str", "int", "float", "bool"):
            return Weak(f"`%({min(names)})` needs a mapping and is given one value.", weakness=628)
        if isinstance(only, ast.Name) and names == {only.id}:
            message = f"`%({only.id})` needs a mapping and seems to be given its value."
            return Weak(message, weakness=628, confidence="medium")
        return None
    if names or count != len(rest):
        # A program may set a class of loggers that fill braces.
        return Weak(f"The message has {number(count)} and is given {len(rest)}.", confidence="medium" if braced else "")
    return FILLED


def is_customary(func: ast.expr) -> bool:
    """Whether a method is one of a logger, told by both names: ``LOG.debug``."""
    match func:
        case ast.Attribute(
            value=receiver, attr="debug" | "info" | "warn" | "warning" | "error" | "exception" | "critical"
        ):
            return last_name(receiver).strip("_").lower() in ("log", "logger")
    return False


def unfilled(text: str, names: frozenset[str], node: ast.Call) -> Answer:
    """The answer for a log call without arguments: the message is written as it is."""
    by_name = sorted(names & {keyword.arg for keyword in node.keywords if keyword.arg})
    if by_name:
        return Weak(f"`%({by_name[0]})` is not filled from arguments given by name.", weakness=628)
    if names and not any(keyword.arg is None for keyword in node.keywords):
        return Weak(f"`%({min(names)})` has no argument, so the message is written with the placeholder in it.")
    if not names and is_bare(text) and all(keyword.arg in NO_ARGUMENTS for keyword in node.keywords):
        return Weak("The message has a placeholder and no argument, so it is written with the placeholder in it.")
    return None


def message_index(fact: FunctionFact) -> int | None:
    """The position of a log function's message that its further arguments fill, or None."""
    params = fact.params
    index = next((i for i, p in enumerate(params) if p.name == "msg" and "log" in p.sinks), None)
    takes_rest = index is not None and any(p.kind == ParamKind.VAR_POSITIONAL for p in params[index:])
    return index if takes_rest else None


def of_assignment(node: ast.Assign, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The answer for a name of a message that is given a text and its arguments side by side: a comma for a ``%``."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=[first, *rest]) as value):
            text = literal(first)
            wanted = percent(text) if text is not None and MESSAGE.intersection(words(name)) else None
            if wanted is None or not rest or taken_apart(name, site):
                return
            count, names = wanted
            if (names and isinstance(rest[0], ast.Dict) and len(rest) == 1) or (count and count == len(rest)):
                message = f"`{name}` becomes a tuple of the text and its arguments, and no text that they fill."
                yield value, Weak(message, weakness=628)


def taken_apart(name: str, site: Site) -> bool:
    """Whether the function takes elements of the tuple or hands them on one by one."""
    for node in own_nodes(site.function.node):
        match node:
            case ast.Starred(value=ast.Name(id=used)) | ast.Subscript(value=ast.Name(id=used)) if used == name:
                return True
            case ast.Assign(targets=[ast.Tuple()], value=ast.Name(id=used)) if used == name:
                return True
    return False


def number(count: int) -> str:
    """``no placeholders``, ``1 placeholder`` and so on."""
    return f"{count or 'no'} placeholder{'' if count == 1 else 's'}"
