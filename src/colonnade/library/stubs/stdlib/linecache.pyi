from typing import Annotated, Any

from colonnade.library.marks import Sink, Source

def getline(
    filename: Annotated[str, Sink("path")], lineno: int, module_globals: Any = None
) -> Annotated[str, Source("file")]: ...
def getlines(
    filename: Annotated[str, Sink("path")], module_globals: Any = None
) -> Annotated[list[str], Source("file")]: ...
