from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh, Source

class IncomingMessage:
    body: Annotated[bytes, Source("rpc")]
    headers: Annotated[Any, Source("rpc")]
    routing_key: Annotated[Any, Source("rpc")]

class Queue:
    async def consume(self, callback: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Annotated[IncomingMessage, Fresh()]: ...
