from typing import Annotated, Any

from websockets.sync.connection import Connection

from colonnade.library.marks import Fresh, Sink, Unsafe

class ClientConnection(Connection): ...

def connect(
    uri: Annotated[str, Sink("url")],
    *args: Any,
    max_size: Annotated[Any, Unsafe(None, "no-limit")] = 1048576,
    **kwargs: Any,
) -> Annotated[ClientConnection, Fresh()]: ...
