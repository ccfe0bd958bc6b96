"""The annotations of stub files, importable so that stub files type-check: ``Annotated[str, Sink("sql")]``.

The loader reads them by name from the syntax tree and never runs a stub; these classes only document their arguments.
"""

from typing import Any


class Mark:
    """Base of all annotations; keeps its arguments for a reader at a prompt."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.arguments = arguments
        self.options = options


class Sink(Mark):
    """On a parameter or attribute: ``Sink(danger, ...)``, the value given is used in that dangerous way."""


class Source(Mark):
    """On a result, an attribute or a parameter of an entry: ``Source(source)``, the value comes from there."""


class Sanitizes(Mark):
    """On a parameter: its data is in the result without these dangers; ``"*"`` means all.

    On the result: no part of it carries them, whatever the arguments.
    """


class Guard(Mark):
    """On a parameter: where the call returned true, the argument is free of these dangers."""


class Unsafe(Mark):
    """``Unsafe(value, use)``: an argument (or default, or assigned value) equal to `value` is that use.

    With ``below=2048`` a smaller number is, too.
    """


class Media(Mark):
    """On a parameter or attribute: it is the media type of a response, which has this one where none is given."""


class Expect(Mark):
    """``Expect((values, ...), use)``: any value that is not one of these is that use.

    ``"@pkg.Name"``, or the name itself, is a reference.
    """


class Marks(Mark):
    """On the result: every call is a point of these uses."""


class NoFlow(Mark):
    """On a parameter: its data is not in the result."""


class Stores(Mark):
    """On a parameter: its data is in the receiver afterwards."""


class Fresh(Mark):
    """On the result: it carries no data of receiver or arguments."""


class Whole(Mark):
    """On the result: what it was given has been read to its end, and the result holds no stream of it."""


class Resource(Mark):
    """On the result: ``Resource(kind, close="close|quit")``, the caller must call one of these methods.

    ``until="poll"``: methods that give something else than None once it has ended.  ``block=False``: the end of a
    ``with`` statement does not close it.  A second one, on a pair, is of the text in it: the path of what was made;
    else of the file itself where ``delete=False`` is given, which stays when it is closed.
    """


class Entry(Mark):
    """On the result of a decorator, or of a method meant to be overridden: ``Entry(kind, returns="html")``."""


class Renders(Mark):
    """On the parameter that names a template: which arguments are what the template reads.

    ``"**"``: those that the signature does not name; a name: the parameter that holds them as a mapping; ``"later"``:
    the result is the template; ``"return"``, of a decorator: what the decorated function returns.  On ``self`` of a
    method of such a template: ``"**"`` or a parameter.  On an attribute: the method whose result it is rendered with.
    """


class Callback(Mark):
    """On a parameter: the argument is called later under this entry kind."""


class Failure(Mark):
    """On the result: these values mean that the operation failed."""


class Raises(Mark):
    """On the result: exceptions that the call raises in the normal course of things."""


class Context(Mark):
    """On the result: a context manager whose ``__enter__`` gives the annotated type."""
