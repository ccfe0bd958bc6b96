from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry, Fresh, Sink, Unsafe

class Daemon:
    def __init__(
        self, host: Annotated[Any, Unsafe(("", "0.0.0.0"), "bind-all")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def register(
        self, obj_or_class: Annotated[Any, Callback("rpc")], objectId: Any = None, *args: Any, **kwargs: Any
    ) -> Any: ...
    def requestLoop(self, *args: Any, **kwargs: Any) -> None: ...

class Proxy:
    def __init__(self, uri: Annotated[Any, Sink("url")]) -> Annotated[None, Fresh()]: ...

def expose(method_or_class: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
