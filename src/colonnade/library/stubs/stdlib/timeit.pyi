from typing import Annotated, Any, TypeAlias

from colonnade.library.marks import Sink

_Code: TypeAlias = Annotated[Any, Sink("code")]

class Timer:
    def __init__(self, stmt: _Code = "pass", setup: _Code = "pass", timer: Any = ..., globals: Any = None) -> None: ...

def timeit(
    stmt: _Code = "pass", setup: _Code = "pass", timer: Any = ..., number: int = 1000000, globals: Any = None
) -> float: ...
def repeat(
    stmt: _Code = "pass",
    setup: _Code = "pass",
    timer: Any = ...,
    repeat: int = 5,
    number: int = 1000000,
    globals: Any = None,
) -> list[float]: ...
