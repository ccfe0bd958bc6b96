from typing import Annotated, Any, Callable

from websockets.sync.connection import Connection

from colonnade.library.marks import Callback, Fresh, Unsafe

class ServerConnection(Connection): ...
class Server: ...

def serve(
    handler: Annotated[Callable[..., Any], Callback("rpc")],
    host: Annotated[Any, Unsafe(("", "0.0.0.0", "::"), "bind-all")] = None,
    port: Any = None,
    *args: Any,
    max_size: Annotated[Any, Unsafe(None, "no-limit")] = 1048576,
    **kwargs: Any,
) -> Annotated[Server, Fresh()]: ...
def unix_serve(
    handler: Annotated[Callable[..., Any], Callback("rpc")], path: Any = None, **kwargs: Any
) -> Annotated[Server, Fresh()]: ...
