"""What ties an object that a function looks up to its user: comparisons, permissions, guards, and keys of cookies."""

import ast
from typing import Final

from colonnade.checks.access.identity import Client
from colonnade.checks.syntax import assigned_once, last_name, words
from colonnade.summary.point import Site

USERS: Final = frozenset(
    ("user", "users", "owner", "author", "tenant", "principal", "identity", "member", "customer", "me")
)
ADMINS: Final = frozenset(("admin", "staff", "superuser", "administrator", "internal"))
ASKED: Final = frozenset(
    ("permission", "permissions", "authorize", "authorise", "authorized", "owns", "policy", "can", "allowed", "enforce")
)
GUARDS: Final = frozenset(
    ("login", "auth", "authenticated", "authentication", "jwt", "token", "required", "permission", "session")
)


def is_of_user(node: ast.expr) -> bool:
    """Whether a value that a look-up names beside the key is a user, as far as its name says."""
    return isinstance(node, (ast.Name, ast.Attribute)) and bool(set(words(last_name(node))) & USERS)


def is_cookie(key: ast.expr, site: Site) -> bool:
    """Whether a key is read from a cookie."""
    made = assigned_once(site, key.id) if isinstance(key, ast.Name) else key
    match made:
        case ast.Subscript(value=store) | ast.Call(func=ast.Attribute(value=store, attr="get")):
            return "cookies" in words(last_name(store))
    return False


def is_route_parameter(key: ast.expr, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a name is a parameter that the route in a decorator of its function names."""
    if not isinstance(key, ast.Name):
        return False
    routes = [n.value for d in function.decorator_list for n in ast.walk(d) if isinstance(n, ast.Constant)]
    marks = (f"<{key.id}>", f":{key.id}>", f"{{{key.id}}}", f"{{{key.id}:")
    return any(mark in route for route in routes if isinstance(route, str) for mark in marks)


def decorated(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a guard decorates the function."""
    return bool({word for d in function.decorator_list for word in words(last_name(d))} & GUARDS)


def is_asked(function: ast.AST, client: Client, lookup: ast.Call) -> bool:
    """Whether the function compares something with the client, or an owner with a user, or asks for a permission."""
    inside = {id(each) for each in ast.walk(lookup)}
    for node in ast.walk(function):
        if isinstance(node, ast.Compare) and id(node) not in inside:
            sides = (node.left, *node.comparators)
            if any(client.speaks(side) for side in sides if not isinstance(side, ast.Constant)) and len(sides) > 1:
                return True
            if all({word for each in ast.walk(side) for word in words(last_name(each))} & USERS for side in sides):
                return True
        if isinstance(node, ast.Call) and ASKED & set(words(last_name(node.func))):
            return True
    return False


def names_of(function: ast.AST) -> set[str]:
    """The words of all names, attributes and keywords."""
    return {word for node in ast.walk(function) for word in own_words(node)}


def own_words(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
            return words(name)
    return ()
