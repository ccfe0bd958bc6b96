"""## What

A class that defines `__hash__` and not `__eq__`, or whose `__eq__` and `__hash__` speak of different attributes; an
object of a class with `__eq__` alone that is put into a set or made a key.

## Why

Sets and dictionaries find an object by its hash and then ask whether it is equal. Where the two disagree, an object
that is in the set is not found: a revoked token, a blocked user or a cached permission is overlooked. A class with
`__eq__` alone has no hash, and the set or dictionary that is to hold its objects raises `TypeError`.

## Bad

```python
class Token:
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash((self.number, self.owner))
```

## Good

```python
class Token:
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)
```

## Fix

Let both speak of the same attributes.

## Limits

Only plain attributes of `self` are compared, and only uses as an element or key in the file of the class are seen.

## References

CWE-581. Python Language Reference, `object.__hash__`.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, module_of
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.ClassDef):
        return judge_use(node, site)
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    equal, hashed = methods.get("__eq__"), methods.get("__hash__")
    if hashed is None:
        return Safe("instances cannot be hashed") if equal is not None else None
    if equal is None:
        if node.bases:
            return Safe("equality is inherited")
        if node.decorator_list:
            return Undecided("a decorator may add equality")
        return Weak(f"`{node.name}` has a `__hash__` of its own and no `__eq__`.", confidence="low")
    used, compared = attributes(hashed), attributes(equal)
    extra = sorted(name for name in used - compared if "hash" not in name)
    if extra and compared and not calls_self(equal) and not calls_self(hashed):
        message = f"The hash of `{node.name}` depends on `{extra[0]}`, which its equality does not ask for."
        return Weak(message, steps=[(equal, "Equality is defined here."), (hashed, "The hash is computed here.")])
    return Safe("equality and hash agree")


def judge_use(node: ast.AST, site: Site) -> Answer:
    """Of what is put into a set, or made or asked for as a key."""
    module = module_of(site)
    for each in elements(node, site):
        for ref in site.value(each).refs:
            name = ref.removeprefix(site.module + ".").removesuffix("()")
            found = next((c for c in everywhere(module, ast.ClassDef) if c.name == name), None)
            if found is not None and ref.endswith("()") and has_no_hash(found):
                message = f"`{site.text(each)}` is to be hashed, and its class has an `__eq__` and no `__hash__`."
                return Weak(
                    message, steps=[(found, "The class is defined here.")], confidence="high", severity="medium"
                )
    return None


def elements(node: ast.AST, site: Site) -> list[ast.expr]:
    """The expressions whose values are hashed."""
    match node:
        case ast.Set(elts=elements):
            return elements
        case ast.SetComp(elt=element) | ast.DictComp(key=element):
            return [element]
        case ast.Dict(keys=keys):
            return [key for key in keys if key is not None and not isinstance(key, ast.Constant)]
        case ast.Call(func=ast.Attribute(value=owner, attr="add" | "discard"), args=[element]) if is_set(owner, site):
            return [element]
    return []


def is_set(node: ast.expr, site: Site) -> bool:
    return site.value(node).has_type("set")


def has_no_hash(node: ast.ClassDef) -> bool:
    """Whether a class defines equality and thereby loses its hash."""
    names = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    set_here = {
        t.id for each in node.body if isinstance(each, ast.Assign) for t in each.targets if isinstance(t, ast.Name)
    }
    return "__eq__" in names and "__hash__" not in names | set_here and not node.decorator_list and not node.keywords


def attributes(function: ast.FunctionDef) -> set[str]:
    """The attributes of ``self`` that a method reads."""
    name = function.args.args[0].arg if function.args.args else "self"
    return {
        node.attr
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    } - {"__class__"}


def calls_self(function: ast.FunctionDef) -> bool:
    """Whether a method hands the object itself on, so that not all it reads is seen."""
    name = function.args.args[0].arg if function.args.args else "self"
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            on_self = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == name
            given = any(isinstance(arg, ast.Name) and arg.id == name for arg in node.args)
            is_super = isinstance(node.func, ast.Name) and node.func.id == "super"
            kinds = isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "type", "id")
            if on_self or is_super or (given and not kinds):
                return True
    return False


CHECK = Point(
    id="eq-without-hash",
    title="Equality and hash that disagree",
    weakness=581,
    fix="Let both speak of the same attributes.",
    severity="low",
    confidence="medium",
    reasons=("equality and hash agree", "instances cannot be hashed", "equality is inherited"),
    nodes=(ast.ClassDef, ast.Set, ast.SetComp, ast.DictComp, ast.Dict, ast.Call),
    callees=frozenset(("add", "discard")),
    mentions=frozenset(("__eq__", "__hash__")),
    judge=judge,
)
