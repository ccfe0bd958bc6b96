from typing import Annotated, Any

from colonnade.library.marks import Sink, Unsafe

def load(
    f: Annotated[Any, Sink("deserialise", "path")],
    map_location: Any = None,
    pickle_module: Any = None,
    *,
    weights_only: Annotated[Any, Unsafe(False, "unsafe-deserialiser"), Unsafe(True, "default-changed")] = True,
    mmap: Any = None,
    **pickle_load_args: Any,
) -> Any: ...
def save(obj: Any, f: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any) -> None: ...
