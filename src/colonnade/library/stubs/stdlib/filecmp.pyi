from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def cmp(
    f1: Annotated[Any, Sink("path")], f2: Annotated[Any, Sink("path")], shallow: bool = True
) -> Annotated[bool, Marks("file-system-check")]: ...
