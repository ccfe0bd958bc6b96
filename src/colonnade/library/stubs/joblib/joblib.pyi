from typing import Annotated, Any

from colonnade.library.marks import Marks, Sink

def load(
    filename: Annotated[Any, Sink("deserialise", "path")], mmap_mode: Any = None, **kwargs: Any
) -> Annotated[Any, Marks("unsafe-deserialiser")]: ...
def dump(value: Any, filename: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any) -> list[str]: ...
