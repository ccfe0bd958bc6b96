from typing import Annotated, Any

from colonnade.library.marks import NoFlow, Raises, Sanitizes, Whole

class JSONDecodeError(ValueError):
    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int

def loads(
    s: Any,
    *,
    cls: Annotated[Any, NoFlow()] = None,
    object_hook: Annotated[Any, NoFlow()] = None,
    parse_float: Annotated[Any, NoFlow()] = None,
    parse_int: Annotated[Any, NoFlow()] = None,
    parse_constant: Annotated[Any, NoFlow()] = None,
    object_pairs_hook: Annotated[Any, NoFlow()] = None,
    **kwds: Any,
) -> Annotated[Any, Raises(JSONDecodeError)]: ...
def load(
    fp: Any,
    *,
    cls: Annotated[Any, NoFlow()] = None,
    object_hook: Annotated[Any, NoFlow()] = None,
    parse_float: Annotated[Any, NoFlow()] = None,
    parse_int: Annotated[Any, NoFlow()] = None,
    parse_constant: Annotated[Any, NoFlow()] = None,
    object_pairs_hook: Annotated[Any, NoFlow()] = None,
    **kwds: Any,
) -> Annotated[Any, Raises(JSONDecodeError), Whole()]: ...
def dumps(
    obj: Annotated[Any, Sanitizes("header", "log")],
    *,
    skipkeys: bool = False,
    ensure_ascii: bool = True,
    check_circular: bool = True,
    allow_nan: bool = True,
    cls: Annotated[Any, NoFlow()] = None,
    indent: Any = None,
    separators: Any = None,
    default: Annotated[Any, NoFlow()] = None,
    sort_keys: bool = False,
    **kwds: Any,
) -> str: ...
def dump(
    obj: Any,
    fp: Any,
    *,
    skipkeys: bool = False,
    ensure_ascii: bool = True,
    check_circular: bool = True,
    allow_nan: bool = True,
    cls: Any = None,
    indent: Any = None,
    separators: Any = None,
    default: Any = None,
    sort_keys: bool = False,
    **kwds: Any,
) -> None: ...
