from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh, Marks, Unsafe

class Dash:
    layout: Any
    server: Any
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def callback(self, *args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    def run(
        self,
        host: Annotated[Any, Unsafe("0.0.0.0", "bind-all")] = ...,
        port: Any = ...,
        *args: Any,
        debug: Annotated[Any, Unsafe(True, "debug-on")] = None,
        **kwargs: Any,
    ) -> Annotated[None, Marks("blocking")]: ...
    def run_server(
        self, *args: Any, debug: Annotated[Any, Unsafe(True, "debug-on")] = None, **kwargs: Any
    ) -> Annotated[None, Marks("blocking")]: ...

def callback(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
