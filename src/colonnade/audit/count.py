"""What a review may say that the code has, or has none of, and how it is counted.

The counting itself is in `occurrence` and `arithmetic`.  A subject's key is what `Claim.subject` holds.
"""

import ast
from typing import Final

from colonnade.audit import arithmetic, occurrence
from colonnade.audit.occurrence import Find, calls, kinds, nodes, union


class Subject:
    """Something that can be counted.  `one` and `many`: how messages name it; `definition`: what counts as it."""

    __slots__ = ("definition", "find", "many", "one")

    def __init__(self, one: str, definition: str, find: Find, many: str = "") -> None:
        self.one = one
        self.many = many or _plural(one)
        self.definition = definition
        self.find = find

    def places(self, tree: ast.Module) -> list[ast.AST]:
        """The nodes, the first of each line, by line.  Never raises on a tree that the parser made."""
        found: dict[int, ast.AST] = {}
        for node in self.find(tree):
            found.setdefault(getattr(node, "lineno", 1), node)
        return [found[line] for line in sorted(found)]


def _plural(one: str) -> str:
    """The plural of a noun: "use of x" is "uses of x", "import from x" is "imports from x"."""
    head, space, rest = one.partition(" of ") if " of " in one else one.partition(" from ")
    return f"{head}s{space}{rest}"


_FUNCTIONS: Final = nodes(ast.FunctionDef, ast.AsyncFunctionDef)
_IMPORTS: Final = nodes(ast.Import, ast.ImportFrom)
_FLOW: Final = union(
    occurrence.branches,
    nodes(ast.For, ast.AsyncFor, ast.While, ast.Try, ast.With, ast.AsyncWith),
)
_INTERPRETED: Final = (
    *("sql", "shell", "command", "code", "template", "html", "page", "xpath", "ldap", "nosql", "xml", "deserialise"),
)
_RESOURCES: Final = (
    *("file", "socket", "connection", "cursor", "session", "lock", "process", "thread", "pool", "temporary"),
    *("archive", "mapping", "loop", "server", "patch", "descriptor", "timer"),
)

SUBJECTS: Final[dict[str, Subject]] = {
    "arithmetic": Subject("arithmetic operation", "operators and functions on numbers", arithmetic.operations),
    "comparison": Subject(
        "comparison", "comparison operators, and assertions that compare two values", occurrence.comparisons
    ),
    "logging": Subject("log call", "calls of a logger, and print", occurrence.logging),
    "credential": Subject(
        "written credential", "text that is bound to a name of a password, key or token", occurrence.credentials
    ),
    "sensitive": Subject("mention", "names of passwords, keys, tokens", occurrence.secrets, "mentions of secrets"),
    "handler": Subject(
        "exception handler",
        "except clauses, and contexts that suppress exceptions",
        union(nodes(ast.ExceptHandler), calls("suppress")),
    ),
    "swallowed": Subject("handler that does nothing", "except clauses with pass alone", occurrence.swallowed),
    "raise": Subject("raise statement", "raise statements", nodes(ast.Raise)),
    "branch": Subject(
        "branch", "if, conditional expressions, match, conditions of comprehensions", occurrence.branches, "branches"
    ),
    "loop": Subject("loop", "for and while", nodes(ast.For, ast.AsyncFor, ast.While)),
    "control-flow": Subject("branch, loop, try or with", "if, match, for, while, try, with", _FLOW, "branches, loops"),
    "input": Subject(
        "place where data comes in",
        "requests, answers of the network, command line, environment",
        occurrence.inputs,
        "places where data comes in",
    ),
    "access-control": Subject(
        "access control", "calls and decorators about identity, permission or policy", occurrence.access
    ),
    "encryption": Subject("use of cryptography", "ciphers, digests, signatures, TLS", occurrence.encryption),
    "protection": Subject(
        "protection mechanism", "access control, cryptography, limits and filters", occurrence.protections
    ),
    "import": Subject("import", "import statements", _IMPORTS),
    "third-party": Subject(
        "import from outside the standard library", "imports from outside the standard library", occurrence.third_party
    ),
    "assertion": Subject("assertion", "assert statements and assertion methods", occurrence.assertions),
    "neutralization": Subject(
        "neutralization",
        "calls that escape, quote, encode or sanitize",
        calls("escape", "escaped", "quote", "quoted", "sanitize", "sanitise", "sanitized", "neutralize", "encode"),
    ),
    "interpreter": Subject(
        "call of an interpreter", "calls that run or render text: SQL, shell, code, templates", kinds(*_INTERPRETED)
    ),
    "validation": Subject(
        "validation", "calls that validate or check", calls("validate", "validator", "valid", "check", "verify")
    ),
    "resource": Subject("acquired resource", "calls that acquire what must be given back", kinds(*_RESOURCES)),
    "cleanup": Subject("clean-up", "with, finally, and calls that give back", occurrence.cleanup),
    "concurrency": Subject("use of threads or tasks", "threads, locks, async functions", occurrence.concurrency),
    "network": Subject(
        "use of the network", "sockets and requests", kinds("url", "socket", "network", "connection"), "uses"
    ),
    "file": Subject("use of the file system", "files and paths", kinds("file", "path", "file-system-act")),
    "database": Subject(
        "use of a database", "statements and rows", kinds("sql", "nosql", "database", "cursor"), "uses"
    ),
    "process": Subject("started process", "calls that start a process", kinds("process-start"), "started processes"),
    "serialization": Subject(
        "use of a deserialiser", "calls that build objects of bytes", kinds("deserialise"), "uses"
    ),
    "random": Subject("use of random numbers", "generators of random numbers", kinds("random", "weak-random")),
    "timeout": Subject("bound on waiting", "timeouts and counted attempts", occurrence.timeouts, "bounds on waiting"),
    "external": Subject(
        "use of what is outside",
        "the network, processes, databases, input",
        union(kinds("url", "socket", "network", "connection", "process-start", "sql", "database"), occurrence.inputs),
    ),
    "environment": Subject("environment variable", "reads of the environment", kinds("env")),
    "function": Subject("function", "functions and methods", _FUNCTIONS),
    "class": Subject("class", "classes", nodes(ast.ClassDef), "classes"),
    "test": Subject("test", "functions whose name begins with test", occurrence.tests),
    "docstring": Subject("docstring", "docstrings", occurrence.docstrings),
    "global": Subject("global statement", "global and nonlocal", nodes(ast.Global, ast.Nonlocal)),
    "lambda": Subject("lambda", "lambda expressions", nodes(ast.Lambda)),
}
"""By key, alphabetical order is not kept: related subjects stand together."""

EXACT: Final = frozenset(
    (
        *("arithmetic", "comparison", "swallowed", "raise", "branch", "loop", "control-flow", "import"),
        *("third-party", "assertion", "function", "class", "test", "docstring", "global", "lambda"),
    )
)
"""The subjects that the syntax alone tells: where none is counted there is none.

Of the others there may be some under names that nobody knows, or in another form.
"""
