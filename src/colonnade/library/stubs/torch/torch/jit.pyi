from typing import Annotated, Any

from colonnade.library.marks import Sink

def load(f: Annotated[Any, Sink("path")], map_location: Any = None, *args: Any, **kwargs: Any) -> Any: ...
