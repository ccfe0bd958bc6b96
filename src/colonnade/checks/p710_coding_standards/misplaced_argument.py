"""## What

An argument that is called like one parameter of a function and given for another: a time limit for the flag that
stands before it, or two arguments the wrong way round. Also one of a class that another parameter takes, and this one
does not: a flag of a regular expression for the number of replacements.

## Why

The call does not fail. It waits for ever where a time limit was meant, or takes one text for the other.

## Bad

```python
import queue

def take(jobs: queue.Queue, timeout):
    return jobs.get(timeout)
```

## Good

```python
import queue

def take(jobs: queue.Queue, timeout):
    return jobs.get(timeout=timeout)
```

## Fix

Give the argument by name.

## Limits

Names and classes of arguments are compared with those of parameters whose signature a stub states. Of functions,
methods and data classes of the same file, two arguments the wrong way round are seen.

## References

CWE-683.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import dotted, everywhere, last_name, module_of, own, same, words
from colonnade.library.fact import FunctionFact, ParamFact, ParamKind
from colonnade.summary.point import Answer, Safe, Site, Weak

SHORT: Final = 2
"""Names of so few letters say nothing of what is meant."""
SEVERAL: Final = 4
"""So many calls that agree say what is meant."""
TURNING: Final = frozenset(
    (
        *("back", "backward", "backwards", "reverse", "reversed", "inverse", "invert", "swap", "undo", "restore"),
        *("mirror", "transpose", "rollback", "revert", "downgrade", "rotate", "flip", "opposite", "symmetric", "turn"),
    )
)
"""Words in the names of functions that turn something round."""


def judge(node: ast.Call, site: Site) -> Answer:
    if not node.args or any(isinstance(arg, ast.Starred) for arg in node.args):
        return None
    facts = site.facts(node)
    if not facts:
        return given_itself(node, site) or turned(node, site)
    wrong = [misplaced(node, fact, site) for fact in facts]
    if not all(wrong):
        return Safe("no argument is called like another parameter")
    argument, param, other = wrong[0]  # type: ignore[misc]
    message = f"`{site.text(argument)}` is given for `{param}` of `{site.text(node.func)}`, which has a `{other}`, too."
    return [(argument, Weak(message))]


def given_itself(node: ast.Call, site: Site) -> Answer:
    """The answer for a method of another object that is given ``self`` where all other calls give one and the same."""
    first, owner = node.args[0], dotted(node.func).rpartition(".")[0]
    if not (isinstance(first, ast.Name) and first.id == "self") or not owner.startswith("self."):
        return None
    args = getattr(site.function.node, "args", None)
    own_names = {each.arg for each in ast.walk(args) if isinstance(each, ast.arg)} if args is not None else set()
    others = [
        call.args[0].id
        for call in everywhere(module_of(site), ast.Call)
        if call is not node and call.args and isinstance(call.args[0], ast.Name)
        if dotted(call.func).rpartition(".")[0] == owner
    ]
    usual = max(sorted(set(others)), key=others.count, default="")
    if usual not in own_names - {"self"} or others.count(usual) < SEVERAL or others.count(usual) * 10 < len(others) * 9:
        return None
    message = f"`{site.text(node.func)}` is given `self` where other calls of `{owner}` give `{usual}`."
    return [(first, Weak(message, confidence="medium"))]


def misplaced(node: ast.Call, fact: FunctionFact, site: Site) -> tuple[ast.expr, str, str] | None:
    """(the argument, the parameter it is given for, the one it is called like), or None."""
    params = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
    names = [param.name for param in params]
    given = {keyword.arg for keyword in node.keywords}
    for index, (argument, param) in enumerate(zip(node.args, params, strict=False)):
        other_class = of_other_class(argument, param, params[len(node.args) :], site)
        if other_class and other_class not in given:
            return argument, param.name, other_class
        name = last_name(argument) if isinstance(argument, (ast.Name, ast.Attribute)) else ""
        if name == param.name or name not in names or name in given:
            continue
        other = names.index(name)
        swapped = other < len(node.args) and last_name(node.args[other]) == param.name and other != index
        if swapped or (other >= len(node.args) and is_flag(param) and not site.value(argument).has_type("bool")):
            return argument, param.name, name
    return None


def of_other_class(argument: ast.expr, param: ParamFact, others: list[ParamFact], site: Site) -> str:
    """The only other parameter that takes an object of the argument's class, where this one does not; or empty."""
    if isinstance(argument, ast.BinOp):
        argument = argument.left
    classes = {ref.removesuffix("()") for ref in site.value(argument).refs if ref.endswith("()") and "." in ref}
    if not param.types or len(classes) != 1 or classes <= set(param.types):
        return ""
    taking = [each.name for each in others if classes <= set(each.types)]
    return taking[0] if len(taking) == 1 else ""


def turned(node: ast.Call, site: Site) -> Answer:
    """Two arguments of a call of the same file's function of which each is called like the other's parameter."""
    given = [last_name(each) if isinstance(each, (ast.Name, ast.Attribute)) else "" for each in node.args]
    names = parameters(node.func, site) if sum(len(each) > SHORT for each in given) > 1 else []
    if len(names) < len(given):
        return None
    for index, name in enumerate(given):
        other = names.index(name) if name in names[: len(given)] else index
        if other > index and given[other] == names[index] and min(len(name), len(given[other])) > SHORT:
            if is_meant(node, site):
                return Safe("the other way round on purpose")
            message = f"`{site.text(node)}` gives `{name}` for `{names[index]}`, and `{names[index]}` for `{name}`."
            return [(node, Weak(message))]
    return Safe("no argument is called like another parameter")


def is_meant(node: ast.Call, site: Site) -> bool:
    """Whether the function around turns something back by its name, or makes the call the right way round as well."""
    if not TURNING.isdisjoint(words(site.function.name.rpartition(".")[2])):
        return True
    name = last_name(node.func)
    calls = own(site.function.node, ast.Call)
    return any(last_name(each.func) == name and not same(each, node) for each in calls)


def parameters(func: ast.expr, site: Site) -> list[str]:
    """The positional parameters of a function, method or data class of this file; empty where it is not known."""
    module = module_of(site)
    body: list[ast.stmt] = getattr(module, "body", [])
    match func:
        case ast.Name(id=name):
            found = [each for each in body if getattr(each, "name", "") == name]
        case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name):
            owners = [each for each in everywhere(module, ast.ClassDef) if site.function.node in each.body]
            found = [each for owner in owners for each in owner.body if getattr(each, "name", "") == name]
        case _:
            return []
    return accepted(found[0]) if len(found) == 1 else []


def accepted(node: ast.stmt) -> list[str]:
    match node:
        case ast.FunctionDef(args=args) | ast.AsyncFunctionDef(args=args):
            names = [each.arg for each in (*args.posonlyargs, *args.args)]
            return names[1:] if names[:1] in (["self"], ["cls"]) else names
        case ast.ClassDef(body=body, decorator_list=decorators):
            makers = [each for each in body if isinstance(each, ast.FunctionDef) and each.name == "__init__"]
            if makers:
                return accepted(makers[0])
            fields = [
                each.target.id for each in body if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            ]
            return fields if any(last_name(each) == "dataclass" for each in decorators) and not node.bases else []
    return []


def is_flag(param: ParamFact) -> bool:
    """Whether a parameter is true or false by its type."""
    return param.types == ("bool",)


CHECK = Point(
    id="misplaced-argument",
    title="Argument given for another parameter",
    weakness=683,
    fix="Give the argument by name.",
    severity="medium",
    confidence="medium",
    reasons=("no argument is called like another parameter", "the other way round on purpose"),
    nodes=(ast.Call,),
    judge=judge,
)
