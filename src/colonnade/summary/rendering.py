"""What a call does with templates: it makes one ready, or renders one with what it is given."""

from typing import TYPE_CHECKING, Final

from colonnade.library.fact import FunctionFact, ParamFact, ParamKind, Ref
from colonnade.library.vocabulary import governed_ref
from colonnade.source.template import is_text, reference
from colonnade.summary.value import Value

if TYPE_CHECKING:
    from colonnade.summary.apply import Answers, Bound, Invocation, Recorder


ESCAPES: Final = governed_ref("autoescape-off", False)
"""What an engine that escapes remembers, and a template that it gives."""


def rendering(
    fact: FunctionFact, call: "Invocation", bound: "Bound", rec: "Recorder", answers: "Answers"
) -> tuple[Ref, ...]:
    """The templates that the call makes ready; what it renders goes to the recorder with its context."""
    own = fact.receiver.renders if fact.receiver is not None and call.receiver is not None else ""
    naming = next(((p, v) for p, v, _ in bound if p.renders and any(isinstance(c, str) for c in v.consts or ())), None)
    if not own and naming is None:
        return ()
    if naming is None:
        way = own
        templates = tuple(r for r in (call.receiver.refs if call.receiver else ()) if r.startswith("/"))
    else:
        way = naming[0].renders
        off = governed_ref("autoescape-off", True) in (call.receiver.refs if call.receiver else ())
        which = "plain" if off or answers.get("autoescape-off") else "render"
        names = [c for c in naming[1].consts or () if isinstance(c, str) and c]
        templates = tuple(t for t in (template(naming[0], name, which, call, rec) for name in names) if t)
    if way == "later" or not templates:
        return templates
    if way == "**":
        named = {p.name for p in fact.params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
        fixed = sum(p.kind <= ParamKind.NORMAL for p in fact.params)
        rec.render(
            templates, [v for v, _ in call.args[fixed:]], [(n, v) for n, v, _ in call.keywords if n not in named]
        )
    else:
        rec.render(templates, [v for p, v, _ in bound if p.name in way.split("|")], [])
    return ()


def template(param: ParamFact, name: str, which: str, call: "Invocation", rec: "Recorder") -> Ref:
    """The function that a template is, by its name or by its text; empty where a text is no page."""
    if is_text(name):
        return rec.inline(name, which, call.place) if "template" in param.sinks else ""
    is_name = "template" not in param.sinks or param.kind == ParamKind.VAR_POSITIONAL
    return f"{reference(name)}.{which}" if is_name else ""


def is_escaping(template: Value) -> bool:
    """Whether a value is a template whose engine escapes, as far as is known, or one whose holes are points."""
    if ESCAPES in template.refs:
        return True
    names = [ref for ref in template.refs if ref.startswith("/")]
    return bool(names) and all(name.endswith(".render") or ":" in name for name in names)
