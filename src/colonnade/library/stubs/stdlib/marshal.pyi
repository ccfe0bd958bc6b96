from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink, Whole

version: int

def load(
    file: Annotated[Any, Sink("deserialise")], /, *, allow_code: bool = True
) -> Annotated[Any, Marks("unsafe-deserialiser"), Whole()]: ...
def loads(
    bytes: Annotated[Any, Sink("deserialise")], /, *, allow_code: bool = True
) -> Annotated[Any, Marks("unsafe-deserialiser")]: ...
def dump(value: Any, file: Any, version: int = 4, /, *, allow_code: bool = True) -> None: ...
def dumps(value: Any, version: int = 4, /, *, allow_code: bool = True) -> bytes: ...
