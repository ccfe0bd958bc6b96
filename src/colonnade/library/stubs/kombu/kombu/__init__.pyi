from typing import Annotated, Any, Self

from colonnade.library.marks import Callback, Resource, Source, Unsafe

class Message:
    body: Annotated[Any, Source("rpc")]
    payload: Annotated[Any, Source("rpc")]
    headers: Annotated[dict[str, Any], Source("rpc")]
    def decode(self) -> Annotated[Any, Source("rpc")]: ...
    def ack(self, *args: Any, **kwargs: Any) -> None: ...
    def reject(self, *args: Any, **kwargs: Any) -> None: ...

class Connection:
    def __init__(
        self, hostname: str = "localhost", *args: Any, **kwargs: Any
    ) -> Annotated[None, Resource("connection", close="release|close")]: ...
    def drain_events(self, **kwargs: Any) -> Any: ...
    def release(self) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...

class Consumer:
    def __init__(
        self,
        channel: Any,
        queues: Any = None,
        no_ack: Any = None,
        auto_declare: Any = None,
        callbacks: Annotated[Any, Callback("rpc")] = None,
        on_decode_error: Any = None,
        on_message: Annotated[Any, Callback("rpc")] = None,
        accept: Annotated[Any, Unsafe((("pickle",), ("json", "pickle")), "unsafe-deserialiser")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def register_callback(self, callback: Annotated[Any, Callback("rpc")]) -> None: ...
