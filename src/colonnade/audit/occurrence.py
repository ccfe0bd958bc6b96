"""Finds in one tree what reviews speak of: by syntax, by what stubs say, and by the words of the names.

Each function gives the nodes; a node may come twice.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from colonnade.audit import libraries
from colonnade.audit.word import words_of
from colonnade.library.access import ASKING, STANDING

Find = Callable[[ast.Module], Iterable[ast.AST]]


def nodes(*classes: type[ast.AST]) -> Find:
    """Every node of the classes."""
    return lambda tree: (node for node in ast.walk(tree) if isinstance(node, classes))


def union(*finds: Find) -> Find:
    """What any of them finds."""
    return lambda tree: (node for each in finds for node in each(tree))


def called(node: ast.AST) -> str:
    """The last name of what a call calls, or of a name; empty where there is none."""
    target = node.func if isinstance(node, ast.Call) else node
    match target:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def calls(*words: str) -> Find:
    """Calls of functions, and decorators, whose own name has one of the words."""
    wanted = frozenset(words)

    def find(tree: ast.Module) -> Iterator[ast.AST]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and wanted & set(words_of(called(node))):
                yield node
            for decorator in getattr(node, "decorator_list", ()):
                if wanted & set(words_of(called(decorator))):
                    yield decorator

    return find


def kinds(*names: str) -> Find:
    """Calls and attributes to which a stub gives one of the kinds."""
    wanted = frozenset(names)
    return lambda tree: (node for node, found in libraries.kinds(tree) if found & wanted)


def is_assertion(node: ast.AST) -> bool:
    """An assert statement, or the call of a function whose name begins with "assert" or says that the test fails."""
    if isinstance(node, ast.Call):
        return called(node).lower().startswith(("assert", "_assert")) or called(node) == "fail"
    return isinstance(node, ast.Assert)


def assertions(tree: ast.Module) -> Iterator[ast.AST]:
    """All assertions, and contexts that expect an exception are such calls, too."""
    return (node for node in ast.walk(tree) if is_assertion(node))


def comparisons(tree: ast.Module) -> Iterator[ast.AST]:
    """Comparison operators, matches, and assertions that compare two values."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare | ast.Match):
            yield node
        elif isinstance(node, ast.Call):
            named = {"compare", "cmp", "eq", "equals"} & set(words_of(called(node)))
            if named or (len(node.args) >= 2 and is_assertion(node)):
                yield node


_LOG_METHODS: Final = frozenset(("debug", "info", "warning", "warn", "error", "exception", "critical", "fatal", "log"))
_LOG_OWNERS: Final = frozenset(("log", "logs", "logger", "logging", "audit"))


def logging(tree: ast.Module) -> Iterator[ast.AST]:
    """Calls of a logger's methods, and printing."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="print" | "pprint")):
                yield node
            case ast.Call(func=ast.Attribute(value=owner, attr=method)) if method in _LOG_METHODS:
                if _LOG_OWNERS & set(words_of(called(owner))):
                    yield node


_SECRET: Final = frozenset(
    ("password", "passwd", "pwd", "passphrase", "secret", "apikey", "credential", "credentials", "token", "jwt")
)
_SECRET_PAIRS: Final = (("api", "key"), ("access", "key"), ("private", "key"), ("secret", "key"), ("signing", "key"))
_LEAST_SECRET: Final = 4


def says_secret(name: str) -> bool:
    """A name that says that it holds a credential."""
    words = set(words_of(name))
    return bool(words & _SECRET) or any(words.issuperset(pair) for pair in _SECRET_PAIRS)


def bindings(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Names with the expressions that they get: assignments, keyword arguments, keys of dictionaries."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                yield from ((called(target), value) for target in targets)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield called(target), value
            case ast.keyword(arg=str() as name, value=value):
                yield name, value
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        yield key.value, value


def credentials(tree: ast.Module) -> Iterator[ast.AST]:
    """Text constants of some length without blanks that are bound to a name of a credential."""
    for name, value in bindings(tree):
        match value:
            case ast.Constant(value=str() as text) if len(text) >= _LEAST_SECRET and not set(" /{<") & set(text):
                if says_secret(name) and set(words_of(text)) - set(words_of(name)):
                    yield value


def secrets(tree: ast.Module) -> Iterator[ast.AST]:
    """Everything that is called like a credential."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) if says_secret(name):
                yield node
    yield from credentials(tree)


def branches(tree: ast.Module) -> Iterator[ast.AST]:
    """If, conditional expressions, match, and conditions of comprehensions."""
    yield from nodes(ast.If, ast.IfExp, ast.Match)(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.comprehension):
            yield from node.ifs


_NO_ASKING: Final = ("can", "admin", "staff", "token", "signed", "private", "member", "members", "owner", "secure")
_ACCESS: Final = ASKING - {*_NO_ASKING, "policy"}
_CRYPTO: Final = (
    *("encrypt", "encrypted", "decrypt", "cipher", "hash", "hashed", "hmac", "signature", "csrf", "ssl"),
    *("tls", "certificate", "crypto", "aes", "rsa", "fernet", "captcha", "firewall", "throttle", "ratelimit"),
    *("sandbox", "sanitize", "sanitise"),
)
_CRYPTO_KINDS: Final = (
    *("weak-hash", "fast-digest", "weak-cipher", "weak-padding", "weak-key-size", "weak-iterations", "fixed-salt"),
    *("tls-old-version", "digest-compare", "unauthenticated-mode", "csrf-on", "csrf-off"),
    *("jwt-verify-off", "rate-limit", "auth-check", "credential-check"),
)


def access(tree: ast.Module) -> Iterator[ast.AST]:
    """What establishes or asks who the caller is and what he may."""
    yield from calls(*_ACCESS)(tree)
    yield from kinds("auth-check", "credential-check", "privilege-drop", "session-start")(tree)
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in STANDING)


protections: Final = union(access, calls(*_CRYPTO), kinds(*_CRYPTO_KINDS))
encryption: Final = union(calls(*_CRYPTO[:16]), kinds(*_CRYPTO_KINDS[:10], "jwt-verify-off"))

_FIELDS: Final = frozenset(("args", "form", "files", "cookies", "headers", "json", "data", "values", "params", "body"))
_INPUT: Final = kinds("http", "rpc", "network", "upload", "model", "cli", "env", "host", "member")


def inputs(tree: ast.Module) -> Iterator[ast.AST]:
    """What comes from outside: requests, the network, the command line, the environment."""
    yield from _INPUT(tree)
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="request" | "req") | ast.Attribute(attr="request"), attr=name):
                if name.lower() in _FIELDS:
                    yield node


_ENDING: Final = frozenset(("teardown", "teardownclass", "cleanup", "close", "exit", "aexit", "del"))


def cleanup(tree: ast.Module) -> Iterator[ast.AST]:
    """With-blocks, finally-blocks, calls and registrations that give back, and methods that tear down."""
    for node in ast.walk(tree):
        match node:
            case ast.With() | ast.AsyncWith():
                yield node
            case ast.Try(finalbody=[_, *_]):
                yield node
            case ast.FunctionDef(name=name) if "".join(words_of(name)) in _ENDING:
                yield node
    yield from calls(
        *("close", "cleanup", "clean", "teardown", "release", "dispose", "shutdown", "terminate", "unlink", "rmtree"),
        *("destroy", "finalize", "disconnect", "rollback", "restore"),
    )(tree)


concurrency: Final = union(
    nodes(ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith),
    calls("thread", "threads", "lock", "rlock", "semaphore", "mutex", "spawn", "greenthread", "executor", "gather"),
    calls("synchronized", "threadpool", "acquire", "process"),
    kinds("task-start"),
)


def third_party(tree: ast.Module) -> Iterator[ast.AST]:
    """Imports from outside the standard library; relative ones are the project's own."""
    for node in ast.walk(tree):
        roots = libraries.roots(node) if isinstance(node, ast.Import | ast.ImportFrom) else ()
        if any(not libraries.is_standard(root) for root in roots):
            yield node


_WAITING: Final = frozenset(("timeout", "timeouts", "deadline"))


def timeouts(tree: ast.Module) -> Iterator[ast.AST]:
    """Bounds on waiting: what is called so, and loops that count attempts and sleep."""
    yield from calls(*_WAITING)(tree)
    yield from (value for name, value in bindings(tree) if _WAITING & set(words_of(name)))
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and any(called(each) == "sleep" for each in ast.walk(node)):
            yield node


def tests(tree: ast.Module) -> Iterator[ast.AST]:
    """Functions whose name begins with "test"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test"):
            yield node


def docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """The texts that document a module, a class or a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.body:
            match node.body[0]:
                case ast.Expr(value=ast.Constant(value=str())) as text:
                    yield text


def swallowed(tree: ast.Module) -> Iterator[ast.AST]:
    """Handlers that do nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler) and all(isinstance(each, ast.Pass) for each in node.body):
            yield node
