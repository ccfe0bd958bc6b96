from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh, Marks, Resource, Sink, Source, Unsafe

class WebSocket:
    def __init__(
        self,
        *args: Any,
        sslopt: Annotated[Any, Unsafe({"cert_reqs": 0, "check_hostname": False}, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def connect(self, url: Annotated[Any, Sink("url")], **options: Any) -> None: ...
    def recv(self) -> Annotated[Any, Fresh(), Source("network")]: ...
    def send(self, payload: Any, opcode: int = 1) -> int: ...
    def close(self, *args: Any, **kwargs: Any) -> None: ...

class WebSocketApp:
    def __init__(
        self,
        url: Annotated[Any, Sink("url")],
        header: Any = None,
        on_open: Annotated[Any, Callback("callback")] = None,
        on_reconnect: Annotated[Any, Callback("callback")] = None,
        on_message: Annotated[Any, Callback("callback")] = None,
        on_error: Annotated[Any, Callback("callback")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def run_forever(
        self,
        *args: Any,
        sslopt: Annotated[Any, Unsafe({"cert_reqs": 0, "check_hostname": False}, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[bool, Marks("blocking")]: ...
    def send(self, data: Any, opcode: int = 1) -> None: ...
    def close(self, **kwargs: Any) -> None: ...

def create_connection(
    url: Annotated[Any, Sink("url")],
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    *args: Any,
    sslopt: Annotated[Any, Unsafe({"cert_reqs": 0, "check_hostname": False}, "tls-verification-off")] = None,
    **kwargs: Any,
) -> Annotated[WebSocket, Fresh(), Resource("connection", close="close")]: ...
