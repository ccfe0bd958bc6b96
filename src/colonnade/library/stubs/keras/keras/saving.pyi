from typing import Annotated, Any

from colonnade.library.marks import Sink, Unsafe

def load_model(
    filepath: Annotated[Any, Sink("deserialise", "path")],
    custom_objects: Any = None,
    compile: bool = True,
    safe_mode: Annotated[bool, Unsafe(False, "unsafe-deserialiser")] = True,
) -> Any: ...
def save_model(model: Any, filepath: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any) -> None: ...
