from typing import Annotated, Any

from colonnade.library.marks import Sink, Unsafe

def load(
    file: Annotated[Any, Sink("path")],
    mmap_mode: Any = None,
    allow_pickle: Annotated[bool, Unsafe(True, "unsafe-deserialiser")] = False,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
