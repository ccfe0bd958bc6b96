"""Cookies that a receiver of unknown type sets, judged by the keywords of the call, and headers written by hand."""

import ast
import re
from collections.abc import Callable, Iterator
from typing import Final

from colonnade.checks import settings
from colonnade.checks.statement import written
from colonnade.checks.syntax import all_nodes, last_name
from colonnade.summary.point import Outcome, Safe, Site, Undecided, Weak

HEADER: Final = "set-cookie"
ENDED: Final = re.compile(r"max-age=0\b|expires=thu, 01[ -]jan[ -]1970")


def judge(flag: str, use: str) -> Callable[[ast.AST, Site], list[tuple[ast.AST, Outcome]] | None]:
    """A judge of `set_cookie(..., flag=True)` of receivers no stub knows, and of the settings of this use."""
    of_settings = settings.judge(use)

    def outcomes(node: ast.AST, site: Site) -> list[tuple[ast.AST, Outcome]] | None:
        found = of_settings(node, site)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "set_cookie":
            return [*(found or ()), *of_call(node, site, flag)]
        header = header_value(node)
        return [*(found or ()), (node, of_header(header, site, flag))] if header is not None else found

    return outcomes


def has_value(call: ast.Call) -> bool:
    """Whether a name and a value are given; a cookie that is handed over whole has its flags already."""
    return len(call.args) + sum(keyword.arg in ("key", "name", "value") for keyword in call.keywords) >= 2


def of_call(node: ast.Call, site: Site, flag: str) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcome of a call that sets a cookie, where no stub knows it."""
    if site.facts(node) or not has_value(node) or is_deleted(node, site):
        return
    if flag == "httponly" and any(is_for_scripts(each) for each in (*node.args[:1], *(k.value for k in node.keywords))):
        yield node, Undecided("scripts read such a token")
        return
    given = next((k.value for k in node.keywords if k.arg == flag), None)
    message = f"`{site.text(node.func)}` sets a cookie without `{flag}`."
    if given is None:
        is_open = any(k.arg is None for k in node.keywords) or len(node.args) > 2
        yield node, Undecided("arguments are not known") if is_open else Weak(message, confidence="medium")
        return
    consts = site.value(given).consts
    if consts is None or len(consts) != 1:
        yield node, Undecided(f"value of `{flag}` is not known")
    else:
        yield node, Safe("argument is safe") if consts[0] else Weak(message, confidence="medium")


def is_for_scripts(name: ast.expr) -> bool:
    """Whether a cookie's name is one of a token that scripts send back: against requests forged by other sites."""
    text = name.value if isinstance(name, ast.Constant) else ""
    return isinstance(text, str) and ("csrf" in text.lower() or "xsrf" in text.lower())


def is_deleted(node: ast.Call, site: Site) -> bool:
    """Whether the call takes a cookie away: it ends at once."""
    ends = (site.value(k.value).consts for k in node.keywords if k.arg in ("expires", "max_age"))
    return any(consts == (0,) for consts in ends)


def header_value(node: ast.AST) -> ast.expr | None:
    """What is given to a header that sets a cookie, by a call or under the key of the header."""
    match node:
        case ast.Call(func=ast.Attribute(), args=[ast.Constant(value=str(name)), value, *_]):
            return value if name.lower() == HEADER else None
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))], value=value):
            return value if name.lower() == HEADER else None
    return None


def of_header(value: ast.expr, site: Site, flag: str) -> Outcome:
    """The outcome of a cookie that is written into a header: by its text, or by what the module sets on cookies."""
    found = written(value, site)
    if found is not None:
        text = found[0].lower()
        if flag in text or ENDED.search(text):
            return Safe("argument is safe")
        return Weak(f"A cookie is written into a header without `{flag}`.", confidence="medium")
    if not isinstance(value, ast.Call) or last_name(value.func) not in ("OutputString", "output"):
        return Undecided("value of the header is not known")
    view = site.function
    while view.parent is not None:
        view = view.parent
    if any(isinstance(each, ast.Constant) and str(each.value).lower() == flag for each in all_nodes(view.node)):
        return Undecided("the module sets the attribute on some cookies")
    return Weak(f"A cookie is written into a header, and nothing in the module sets `{flag}`.", confidence="medium")
