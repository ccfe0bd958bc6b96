"""Names that lead to what is called."""

import sys


def traverse(root, method, arguments):
    path = method.split(".")
    for name in path:
        if name.startswith("_"):
            raise LookupError(name)
        root = getattr(root, name, None)
        if root is None:
            raise LookupError(name)
    try:
        return root(*arguments)  # want: dotted-name-called
    except TypeError:
        raise LookupError(method) from None


class Backend:
    def exception_from(self, record):
        kind = sys.modules[record["module"]]
        for name in record["type"].split("."):
            kind = getattr(kind, name)
        return kind(*record["arguments"])  # want: dotted-name-called

    def exception_well(self, record):
        kind = sys.modules[record["module"]]
        for name in record["type"].split("."):
            kind = getattr(kind, name)
        if not isinstance(kind, type) or not issubclass(kind, Exception):
            raise TypeError(record["type"])
        return kind(*record["arguments"])  # safe: dotted-name-called (what was found is asked before it is called)


def find(module, name):
    for part in name.split("."):
        module = getattr(module, part)
    return module


def fixed(service):
    for part in "store.books.count".split("."):
        service = getattr(service, part)
    return service()


def named(table, method, arguments):
    for part in method.split("."):
        table = table[part]
    return table(*arguments)
