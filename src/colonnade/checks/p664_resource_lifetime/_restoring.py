"""What a file of tests puts back of what its tests replace."""

import ast
from functools import lru_cache

from colonnade.checks.syntax import dotted, everywhere


class Restoring:
    """What a file puts back: the texts that it assigns, deletes and hands to calls."""

    def __init__(self, module: ast.AST) -> None:
        self.assigned: dict[str, list[ast.Assign]] = {}
        for node in everywhere(module, ast.Assign):
            if not isinstance(node.value, (ast.Lambda, ast.Constant)):
                for target in node.targets:
                    if isinstance(target, (ast.Attribute, ast.Subscript)):
                        self.assigned.setdefault(ast.unparse(target), []).append(node)
        self.deleted = {ast.unparse(target) for node in everywhere(module, ast.Delete) for target in node.targets}
        self.given: dict[str, set[str]] = {}
        self.environment = False
        for call in everywhere(module, ast.Call):
            self.note(call)
        if any(each.attr == "environ" for each in everywhere(module, ast.Attribute)):
            self.environment = any(hands_environment(call) for call in everywhere(module, ast.Call))
        self.patches = any(each.arg == "monkeypatch" for each in everywhere(module, ast.arg))

    def note(self, call: ast.Call) -> None:
        """What a call is given: the owner of an attribute with its name."""
        names = {dotted(each) for each in call.args if isinstance(each, (ast.Name, ast.Attribute))} - {""}
        for each in call.args if names else ():
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                self.given.setdefault(each.value, set()).update(names)


KEEPS = ("pop", "clear", "copy")


def hands_environment(call: ast.Call) -> bool:
    """Whether a call is given the environment, or is a method by which it is kept or emptied."""
    own = [call.func.value] if isinstance(call.func, ast.Attribute) and call.func.attr in KEEPS else []
    return any((dotted(each) + ".").startswith("os.environ.") for each in (*call.args, *own))


@lru_cache(maxsize=4)
def restoring(module: ast.AST) -> Restoring:
    """The same of a file, for its functions one after the other."""
    return Restoring(module)
