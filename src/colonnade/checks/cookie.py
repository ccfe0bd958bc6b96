"""Cookies that a receiver of unknown type sets: judged by the keywords of the call."""

import ast
from collections.abc import Callable, Iterator

from colonnade.checks import settings
from colonnade.summary.point import Outcome, Safe, Site, Undecided, Weak


def judge(flag: str, use: str) -> Callable[[ast.AST, Site], list[tuple[ast.AST, Outcome]] | None]:
    """A judge of `set_cookie(..., flag=True)` of receivers no stub knows, and of the settings of this use."""
    of_settings = settings.judge(use)

    def outcomes(node: ast.AST, site: Site) -> list[tuple[ast.AST, Outcome]] | None:
        found = of_settings(node, site)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "set_cookie":
            return [*(found or ()), *of_call(node, site, flag)]
        return found

    return outcomes


def has_value(call: ast.Call) -> bool:
    """Whether a name and a value are given; a cookie that is handed over whole has its flags already."""
    return len(call.args) + sum(keyword.arg in ("key", "name", "value") for keyword in call.keywords) >= 2


def of_call(node: ast.Call, site: Site, flag: str) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcome of a call that sets a cookie, where no stub knows it."""
    if site.facts(node) or not has_value(node):
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
