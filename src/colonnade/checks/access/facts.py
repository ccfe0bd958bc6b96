"""What one function says of access control, as plain text in its summary: what linking the routes is made from.

`observe.observe` notes it of every function while its file is summarised, as an outcome of `NOTES`, which is no check:
the message is the packed `Facts`, the steps are the places they name by index.
"""

import msgspec

from colonnade.summary.model import FunctionSummary

NOTES = "access"


class Facts(msgspec.Struct, array_like=True, frozen=True):
    """Places are indices into the steps of the note; -1 is none."""

    methods: tuple[str, ...] = ()
    """HTTP methods that decorators or tests of the request's method name."""
    decorators: tuple[str, ...] = ()
    """The callee of each decorator as written, ``app.route``."""
    depends: tuple[str, ...] = ()
    """What parameters and decorators name as dependencies that a framework calls first."""
    given: tuple[tuple[str, str], ...] = ()
    """Guards that a router, an application or a setting is given for all its routes: (whose, guard); empty is all."""
    asks: int = -1
    """The first place that depends on who the client is: a test, a look-up by the user, a call that asks."""
    asked: str = ""
    """Its text."""
    speaks: int = -1
    """The first mention of who the client is."""
    refuses: bool = False
    """Whether it raises, aborts or redirects."""
    changes: tuple[tuple[str, int], ...] = ()
    """What changes stored data, each with its place."""
    form: int = -1
    """Where the fields of a form are read."""
    verifies: tuple[tuple[str, int], ...] = ()
    """Where a password or a code is compared with what is known."""
    starts: int = -1
    """Where a session is given to a user."""
    written: bool = False
    """Whether that is an entry of a session that is written."""
    password: bool = False
    """Whether it names a field of a form or a column that holds a password."""
    renews: bool = False
    """Whether a session is emptied or gets another identifier."""
    unknown: int = -1
    """A text that says that there is no such user."""
    wrong: int = -1
    """A text that says that the password, and nothing else, is wrong."""
    limits: str = ""
    """A name that speaks of a bound on attempts."""
    tokens: tuple[str, ...] = ()
    """Names that speak of protection against forged requests."""
    checks_token: bool = False
    """Whether a test speaks of such a token."""


NO_FACTS = Facts()


class Noted:
    """The facts of a function with their places in its module."""

    __slots__ = ("facts", "places")

    def __init__(self, facts: Facts, places: tuple[int, ...]) -> None:
        self.facts = facts
        self.places = places

    def place(self, index: int) -> int:
        return self.places[index]


def pack(facts: Facts) -> str:
    return msgspec.json.encode(facts).decode()


def facts_of(function: FunctionSummary) -> Noted:
    """What was noted of a function; nothing where it says nothing of access control."""
    for point in function.points:
        if point.check == NOTES:
            return Noted(msgspec.json.decode(point.reason, type=Facts), tuple(span for span, _ in point.steps))
    return Noted(NO_FACTS, ())
