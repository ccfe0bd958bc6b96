from typing import Annotated, Any

from colonnade.library.marks import Source

class SyncConsumer:
    scope: Annotated[dict[str, Any], Source("rpc")]
    channel_layer: Any
    channel_name: str
    def send(self, message: Any) -> None: ...

class AsyncConsumer:
    scope: Annotated[dict[str, Any], Source("rpc")]
    channel_layer: Any
    channel_name: str
    async def send(self, message: Any) -> None: ...
