"""Cookies that a receiver of unknown type sets: judged by the keywords of the call."""

import ast
from collections.abc import Callable, Iterator
from itertools import chain

from colonnade.checks import settings
from colonnade.summary.point import Outcome, Safe, Site, Undecided, Weak


def judge(flag: str, use: str) -> Callable[[ast.AST, Site], Iterator[tuple[ast.AST, Outcome]]]:
    """A judge of `set_cookie(..., flag=True)` of receivers no stub knows, and of the settings of this use."""
    of_settings = settings.judge(use)

    def outcomes(node: ast.AST, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
        return chain(of_settings(node, site) or (), of_call(node, site, flag))

    return outcomes


def has_value(call: ast.Call) -> bool:
    """Whether a name and a value are given; a cookie that is handed over whole has its flags already."""
    return len(call.args) + sum(keyword.arg in ("key", "name", "value") for keyword in call.keywords) >= 2


def of_call(node: ast.AST, site: Site, flag: str) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcome of one call, where it sets a cookie and no stub knows it."""
    match node:
        case ast.Call(func=ast.Attribute(attr="set_cookie"), keywords=keywords) if has_value(node) and not site.facts(
            node
        ):
            given = next((k.value for k in keywords if k.arg == flag), None)
            if given is None:
                is_open = any(k.arg is None for k in keywords) or len(node.args) > 2
                message = f"`{site.text(node.func)}` sets a cookie without `{flag}`."
                yield node, Undecided("arguments are not known") if is_open else Weak(message, confidence="medium")
                return
            consts = site.value(given).consts
            if consts is None or len(consts) != 1:
                yield node, Undecided(f"value of `{flag}` is not known")
            elif consts[0]:
                yield node, Safe("argument is safe")
            else:
                yield node, Weak(f"`{site.text(node.func)}` sets a cookie without `{flag}`.", confidence="medium")
