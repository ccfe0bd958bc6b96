from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

def stream(
    func: Any, *args: Any, command: Annotated[Any, Sink("command")] = ..., **kwargs: Any
) -> Annotated[Any, Fresh(), Source("network")]: ...
