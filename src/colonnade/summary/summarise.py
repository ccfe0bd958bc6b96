"""One file to its summary: a pure function of bytes, module name, stubs and checks."""

import ast
import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from colonnade.library.knowledge import Library
from colonnade.source import Source
from colonnade.source.template import is_template
from colonnade.summary import definition, dispatch
from colonnade.summary.interest import NOBODY, Subscribers
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.names import Names
from colonnade.summary.value import Value
from colonnade.summary.walk import Walk


def summarise(
    source: Source,
    module: str,
    is_package: bool,
    role: str,
    library: Library,
    subscribers: Subscribers,
    whens: Mapping[str, Any],
) -> ModuleSummary:
    """The summary of one file.  A defect of our own becomes a problem in it; nothing is raised on reviewed code.

    Of a template no check is asked about syntax: it has Python's only on loan.
    """
    if is_template(source.path):
        subscribers = NOBODY
    names = Names(library, {}, {})
    walk = dispatch.walker(
        module, source.path, role, is_package, source.text, names, subscribers.of(source.text, role), whens
    )
    names.bases, names.classes = walk.class_bases, walk.classes
    if source.tree is not None:
        walk.global_written = global_names(source)
        walk.shared = shared_names(source)
        walk_module(walk, source.tree)
    return ModuleSummary(
        name=module,
        path=source.path,
        role=role,
        digest=hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        lines=len(walk.lines),
        is_package=is_package,
        spans=walk.spans,
        functions=walk.functions,
        classes=list(walk.classes.values()),
        names=walk.module_names,
        imports=walk.imports,
        star_imports=tuple(walk.star_imports),
        imported_modules=tuple(sorted(walk.imported_modules)),
        assumptions=tuple(walk.assumptions),
        problems=tuple(walk.problems),
    )


_GLOBAL: Final = re.compile(r"(?:^|[;:\r])[ \t\f]*global\b", re.MULTILINE)
_NONLOCAL: Final = re.compile(r"(?:^|[;:\r])[ \t\f]*nonlocal\b", re.MULTILINE)
"""Where such a statement may stand; a text without a match has none."""


def global_names(source: Source) -> set[str]:
    """Names that some function declares global."""
    if source.tree is None or not _GLOBAL.search(source.text):
        return set()
    return {name for node in ast.walk(source.tree) if isinstance(node, ast.Global) for name in node.names}


def shared_names(source: Source) -> set[tuple[ast.AST, str]]:
    """Functions with the names that functions inside them declare nonlocal."""
    found: set[tuple[ast.AST, str]] = set()
    if source.tree is None or not _NONLOCAL.search(source.text):
        return found
    todo: list[tuple[ast.AST, tuple[ast.AST, ...]]] = [(source.tree, ())]
    while todo:
        node, around = todo.pop()
        if isinstance(node, ast.Nonlocal):
            found |= {(function, name) for function in around[:-1] for name in node.names}
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            around = (*around, node)
        todo += [(child, around) for child in ast.iter_child_nodes(node)]
    return found


MAX_FUNCTIONS: Final = 20_000


def walk_module(walk: Walk, tree: ast.Module) -> None:
    """Walks the module's own code, then every function body in the order in which it was met."""
    frame = walk.frame
    frame.node = tree
    try:
        walk.body(tree.body)
    except Exception as error:
        walk.problem(f"the walk of <module> failed: {describe(error)}", current(walk, tree))
    if walk.env is not None:
        frame.exits.append((walk.span(tree), walk.env))
    env = walk.env if walk.env is not None else {}
    walk.globals = frame.final = env
    finish_module(walk, tree)
    done = 0
    while walk.deferred and done < MAX_FUNCTIONS:
        batch, walk.deferred = walk.deferred, []
        for pending in batch:
            done += 1
            walk.depth = 0
            try:
                definition.walk_pending(walk, pending)
            except Exception as error:
                walk.problem(f"the walk of {pending.frame.name} failed: {describe(error)}", current(walk, pending.node))
    captured(walk)


def finish_module(walk: Walk, tree: ast.Module) -> None:
    """The module's own code as a function, and the names it leaves behind."""
    frame = walk.frame
    env = walk.globals
    walk.env = env
    for name, value in list(env.items()):
        if isinstance(name, str) and isinstance(value, Value) and name not in walk.imports and walk.flat(value):
            walk.store(("name", f"{walk.module}.{name}"), value, tree.body[0] if tree.body else tree)
    walk.announce(tree)
    walk.module_names = {
        name: walk.freeze(value) for name, value in env.items() if isinstance(name, str) and isinstance(value, Value)
    }
    walk.functions.append(
        FunctionSummary(
            ref=frame.ref, name="<module>", span=walk.span(tree), params=(), **definition.records(walk, frame)
        )
    )
    frame.values = {}


def captured(walk: Walk) -> None:
    """Variables that nested functions turned out to read after their owner was summarised: written again as ports."""
    for index, summary in enumerate(walk.functions):
        frame = walk.frames.get(summary.ref)
        if frame is None or not frame.captured:
            continue
        walk.frame = frame
        walk.env = frame.final
        definition.free_writes(walk, frame)
        walk.functions[index] = msgspec.structs.replace(summary, writes=tuple(frame.writes.values()))


def describe(error: Exception) -> str:
    """An exception with the innermost function of ours it came from."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" in {trace.tb_frame.f_code.co_name}" if trace is not None else ""
    return f"{type(error).__name__}: {error}{where}"


def current(walk: Walk, default: ast.AST) -> ast.AST:
    """The statement being walked."""
    return walk.frame.statements[-1] if walk.frame.statements else default
