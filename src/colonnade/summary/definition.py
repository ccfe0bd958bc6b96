"""Definitions: functions, lambdas, classes and imports.  Bodies are walked after the code around them."""

import ast
from typing import Any, Final

from colonnade.library.fact import FunctionFact
from colonnade.summary import resource
from colonnade.summary.annotation import annotated
from colonnade.summary.asked import undecided
from colonnade.summary.compact import plain
from colonnade.summary.frame import Frame
from colonnade.summary.model import SELF, Arg, ClassSummary, FunctionSummary, ParamSummary
from colonnade.summary.parameter import bounded, defaults_of, parameter_value, parameters
from colonnade.summary.proof import proofs
from colonnade.summary.record import record_class_uses, record_use
from colonnade.summary.state import ESCAPED, Content, Env
from colonnade.summary.value import TOP, Value, union_refs
from colonnade.summary.walk import Walk

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Pending:
    """A function body still to be walked."""

    __slots__ = ("decorators", "defaults", "frame", "node", "texts")

    def __init__(
        self,
        node: FunctionNode,
        frame: Frame,
        decorators: list[Value],
        defaults: dict[str, Value],
        texts: tuple[str, ...] = (),
    ) -> None:
        self.node = node
        self.frame = frame
        self.decorators = decorators
        self.defaults = defaults
        self.texts = texts


def qualified(walk: Walk, name: str) -> str:
    """The qualified name of something defined in the current frame."""
    frame = walk.frame
    if frame.parent is None and not frame.class_body:
        return name
    return f"{frame.name}.{name}"


def walk_function(walk: Walk, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    decorators = [walk.eval(d) for d in node.decorator_list]
    for decorator, at in zip(decorators, node.decorator_list, strict=True):
        resource.settle(walk, decorator, ESCAPED, "ownership passes to a callee", at)
        if not isinstance(at, ast.Call):
            for mark in {mark for fact in walk.names.functions(decorator.refs) for mark in fact.marks}:
                record_use(walk, mark, walk.source_text(at), "", True, None, at)
    frame = open_frame(walk, node, node.name)
    defaults = evaluate_defaults(walk, node.args, frame)
    keep_values(walk, frame, [*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)])
    texts = tuple(first_text(walk, d) for d in node.decorator_list)
    walk.deferred.append(Pending(node, frame, decorators, defaults, texts))
    value = Value(None, (frame.ref,), none=-2, truth=True)
    plain = True
    for decorator in decorators:
        if not keeps_function(walk, decorator):
            plain = False
    if not plain:
        value = Value(None, (frame.ref,), none=-2)
    if walk.env is not None:
        if walk.frame.parent is None and not walk.frame.class_body:
            walk.assigned[node.name] = walk.assigned.get(node.name, 0) + 1
        if not any(r.endswith(ACCESSORS) for decorator in decorators for r in decorator.refs):
            walk.write(node.name, value)


def keep_values(walk: Walk, frame: Frame, header: list[ast.expr]) -> None:
    """Keeps what a definition's own expressions were worth, for the checks that are asked when its body is walked."""
    known = walk.frame.values
    frame.values.update((each, known[each]) for root in header for each in ast.walk(root) if each in known)


ACCESSORS: Final = (".setter", ".deleter")
"""Decorators that give a property another accessor: its name goes on to name the property."""


def first_text(walk: Walk, decorator: ast.expr) -> str:
    """The first argument, or the name, that a decorator is called with, where it is a single text."""
    if not isinstance(decorator, ast.Call):
        return ""
    named = [keyword.value for keyword in decorator.keywords if keyword.arg == "name"]
    if not decorator.args and not named:
        return ""
    consts = walk.value((decorator.args or named)[0]).consts
    return consts[0] if consts and len(consts) == 1 and isinstance(consts[0], str) and plain(consts[0]) else ""


def keeps_function(walk: Walk, decorator: Value) -> bool:
    """Whether a decorator is known to give back a function of the same signature."""
    return any(isinstance(walk.names.fact(r), FunctionFact) for r in decorator.refs)


def open_frame(walk: Walk, node: FunctionNode, name: str) -> Frame:
    """The frame of a function that is defined in the current one."""
    qual = qualified(walk, name)
    ref = f"{walk.module}.{qual}"
    if ref in walk.taken:
        walk.taken[ref] += 1
        ref = f"{ref}#{walk.taken[ref]}"
    else:
        walk.taken[ref] = 0
    resource.capture(walk, node)
    walk.bodies[ref] = node
    parent = walk.frame
    class_ref = parent.class_ref if parent.class_body else ""
    frame = Frame(node, qual, ref, class_ref, parent)
    return frame


def evaluate_defaults(walk: Walk, args: ast.arguments, frame: Frame) -> dict[str, Value]:
    """The default values by parameter name, evaluated where the function is defined.

    Data in one is told to the function through a port named ``=parameter``: origins have a meaning in one frame only.
    """
    out: dict[str, Value] = {}
    for name, default in defaults_of(args).items():
        value = walk.eval(default)
        if walk.flat(value):
            value = value.but(origins=walk.flat(value))
            walk.store(("free", frame.ref, "=" + name), value, default)
        out[name] = value
    return out


def define_lambda(walk: Walk, node: ast.Lambda) -> Value:
    known = walk.lambdas.get(node)
    if known is None:
        frame = open_frame(walk, node, "<lambda>")
        walk.lambdas[node] = known = frame.ref
        walk.deferred.append(Pending(node, frame, [], evaluate_defaults(walk, node.args, frame)))
    return Value(None, (known,), none=-2, truth=True)


def walk_pending(walk: Walk, pending: Pending) -> None:
    """Walks one function body and adds its summary."""
    frame = pending.frame
    walk.frame = frame
    walk.enter({})
    node = pending.node
    is_static = any("staticmethod" in d.refs for d in pending.decorators)
    is_classmethod = any("classmethod" in d.refs for d in pending.decorators)
    bind_parameters(walk, node, pending, is_static, is_classmethod)
    if isinstance(node, ast.Lambda):
        value = walk.eval(node.body)
        walk.returned(node.body, value)
    else:
        walk.body(node.body)
        if walk.env is not None:
            frame.exits.append((walk.span(node), walk.env))
            frame.falls = True
        frame.final = walk.env if walk.env is not None else frame.exits[-1][1] if frame.exits else {}
        walk.env = walk.env if walk.env is not None else {}
        walk.announce(node)
    if not frame.final and frame.exits:
        frame.final = frame.exits[-1][1]
    summary = close_frame(walk, node, pending, is_static, is_classmethod)
    walk.frames[frame.ref] = frame
    walk.functions.append(summary)
    frame.values = {}


def bind_parameters(walk: Walk, node: FunctionNode, pending: Pending, is_static: bool, is_classmethod: bool) -> None:
    """Binds every parameter to a symbolic value with an origin of its own."""
    frame = walk.frame
    assert walk.env is not None
    first = bool(frame.class_ref) and not is_static and not isinstance(node, ast.Lambda)
    written = defaults_of(node.args)
    for arg, kind in parameters(node.args):
        if first:
            first = False
            frame.self_name = arg.arg
            obj = walk.object_of(node, "self")
            walk.env[obj] = Content("instance")
            is_class = is_classmethod or frame.name.endswith((".__new__", ".__init_subclass__"))
            walk.env[arg.arg] = Value(
                None, (frame.class_ref if is_class else frame.class_ref + "()",), None, "", (obj,), True, -2
            )
            frame.params.append(ParamSummary(arg.arg, int(kind), False, (), walk.span(arg)))
            continue
        refs = annotated(walk, arg.annotation) if arg.annotation is not None else ()
        default = pending.defaults.get(arg.arg)
        value = bounded(parameter_value(walk, arg, kind, refs, default), arg, written.get(arg.arg))
        walk.env[arg.arg] = value
        frozen = walk.freeze(default) if default is not None else None
        frame.params.append(ParamSummary(arg.arg, int(kind), default is not None, refs, walk.span(arg), frozen))


def close_frame(
    walk: Walk, node: FunctionNode, pending: Pending, is_static: bool, is_classmethod: bool
) -> FunctionSummary:
    """The summary of the function whose body has just been walked."""
    frame = walk.frame
    decorator_nodes: list[ast.expr] = getattr(node, "decorator_list", [])
    refs = [ref for value in pending.decorators for ref in value.refs[:2]]
    returned = [value for value, _ in frame.returns.values()]
    result = walk.joined(returned) if returned else TOP
    frame_env = frame.final
    walk.env = frame_env
    returns = walk.freeze(result) if returned else Arg()
    annotation = getattr(node, "returns", None)
    return_refs = annotated(walk, annotation) if annotation is not None else ()
    free_writes(walk, frame)
    return FunctionSummary(
        ref=frame.ref,
        name=frame.name,
        span=walk.span(header(node)),
        params=tuple(frame.params),
        class_ref=frame.class_ref,
        decorators=tuple(refs),
        decorator_calls=tuple(walk.span(d) for d in decorator_nodes),
        decorator_texts=pending.texts,
        is_async=frame.is_async,
        is_generator=frame.is_generator,
        is_static=is_static,
        is_classmethod=is_classmethod,
        is_property=any(r in ("property", "functools.cached_property") or r.endswith(".setter") for r in refs),
        is_abstract=any(r.endswith("abstractmethod") for r in refs),
        returns=returns,
        return_values=tuple(frozen_at(walk, value, env) for value, env in frame.returns.values()),
        return_spans=tuple(walk.span(n) for n in frame.returns),
        never_returns=not frame.exits and not frame.returns and not isinstance(node, ast.Lambda),
        return_refs=(SELF,) if gives_itself(walk, frame, returned) else union_refs(return_refs, result.refs),
        proves=proofs(frame),
        undecided=undecided(walk, frame),
        **records(walk, frame),
    )


def frozen_at(walk: Walk, value: Value, env: Env) -> Arg:
    """The compact form of a value with what its contents are in a state."""
    now, walk.env = walk.env, env
    out: Arg = walk.freeze(value)
    walk.env = now
    return out


def gives_itself(walk: Walk, frame: Frame, returned: list[Value]) -> bool:
    """Whether a method gives back nothing but the object on which it is called."""
    own = walk.objects.get((frame.node, "self"))
    return bool(returned) and own is not None and all(value.objs == (own,) for value in returned)


def header(node: Any) -> Any:
    """A place that stands for a definition: its first line."""
    fake = ast.Name(id=getattr(node, "name", "lambda"), ctx=ast.Load())
    fake.lineno = node.lineno
    fake.col_offset = node.col_offset
    fake.end_lineno = node.lineno
    first = node.body[0] if isinstance(getattr(node, "body", None), list) and node.body else None
    same_line = first is None or first.lineno != node.lineno
    fake.end_col_offset = (
        node.end_col_offset if node.end_lineno == node.lineno else 10_000 if same_line else node.col_offset + 3
    )
    return fake


def records(walk: Walk, frame: Frame) -> dict[str, Any]:
    """What a frame recorded, as the summary's fields."""
    return {
        "calls": tuple(frame.sites),
        "sinks": tuple(frame.sinks.values()),
        "uses": tuple(frame.uses.values()),
        "resources": tuple(resource.events(walk)),
        "points": tuple(frame.points.values()),
        "writes": tuple(frame.writes.values()),
        "accesses": tuple(frame.accesses.values()),
        "acquires": tuple(frame.acquires.values()),
        "raises": tuple(frame.raises.values()),
    }


def free_writes(walk: Walk, frame: Frame) -> None:
    """The values of the variables that nested functions read."""
    for name in sorted(frame.captured):
        value = frame.final.get(name)
        if isinstance(value, Value) and walk.flat(value):
            walk.store(("free", frame.ref, name), value, frame.node if hasattr(frame.node, "lineno") else ast.Pass())


def walk_class(walk: Walk, node: ast.ClassDef) -> None:
    decorators = [walk.eval(d) for d in node.decorator_list]
    bases = [walk.eval(b) for b in node.bases]
    for keyword in node.keywords:
        walk.eval(keyword.value)
    qual = qualified(walk, node.name)
    ref = f"{walk.module}.{qual}"
    base_refs = tuple(ref for value in bases for ref in value.refs[:1] or ("?",))
    walk.class_bases[ref] = base_refs
    walk.names.forget()
    outer, outer_env = walk.frame, walk.env
    frame = Frame(node, qual, ref + ".<class>", ref, outer)
    frame.class_body = True
    keep_values(walk, frame, [*node.decorator_list, *node.bases])
    outer_fields, walk.fields = walk.fields, []
    outer_types, walk.field_types = walk.field_types, {}
    walk.frame = frame
    frame.outside = outer_env or {}
    walk.enter({})
    walk.body(node.body)
    env = walk.env if walk.env is not None else {}
    record_class_uses(walk, node, base_refs)
    methods = {k: v.refs[0] for k, v in env.items() if is_method(v, ref)}
    attributes = {
        k: walk.freeze(v) for k, v in env.items() if isinstance(k, str) and isinstance(v, Value) and k not in methods
    }
    for name, typed in walk.field_types.items():
        attributes.setdefault(name, walk.freeze(typed))
    for name, value in list(env.items()):
        if isinstance(name, str) and isinstance(value, Value) and value.origins and name not in methods:
            walk.store(("attr", ref, name), value, node)
    fix_constants(walk, node, ref, attributes)
    for base in walk.names.ancestry(ref)[1:]:
        for name, value in env.items():
            if isinstance(value, Value) and value.origins:
                walk.class_texts.get(base, {}).pop(name, None)
    walk.classes[ref] = ClassSummary(
        ref, qual, walk.span(header(node)), base_refs, tuple(r for d in decorators for r in d.refs[:1]), methods,
        attributes, tuple(walk.fields), tuple(k.arg or "" for k in node.keywords)
    )  # fmt: skip
    walk.names.forget()
    walk.announce(node)
    class_records(walk, frame)
    walk.fields, walk.field_types = outer_fields, outer_types
    walk.frame, walk.env = outer, outer_env
    if walk.env is not None:
        if outer.parent is None:
            walk.assigned[node.name] = walk.assigned.get(node.name, 0) + 1
        walk.write(node.name, Value(None, (ref,), none=-2, truth=True))


def is_method(value: object, class_ref: str) -> bool:
    """Whether a class-level name is a function defined in the class body."""
    return (
        isinstance(value, Value)
        and len(value.refs) == 1
        and value.refs[0].startswith(class_ref + ".")
        and not value.refs[0].endswith("()")
    )


def class_records(walk: Walk, frame: Frame) -> None:
    """Code at class level counts as a function of its own."""
    if frame.sites or frame.sinks or frame.uses or frame.points or frame.writes:
        walk.functions.append(
            FunctionSummary(
                ref=frame.ref, name=frame.name, span=walk.span(header(frame.node)), params=(), **records(walk, frame)
            )
        )


def fix_constants(walk: Walk, node: ast.ClassDef, ref: str, attributes: dict[str, Arg]) -> None:
    """Texts at class level that nothing in the class assigns again: instances have them too, as far as is known."""
    texts = {
        name: arg.consts[0]
        for name, arg in attributes.items()
        if arg.consts and len(arg.consts) == 1 and isinstance(arg.consts[0], str) and arg.consts[0]
    }
    if texts:
        stored = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
        walk.class_texts[ref] = {name: text for name, text in texts.items() if name not in stored}
