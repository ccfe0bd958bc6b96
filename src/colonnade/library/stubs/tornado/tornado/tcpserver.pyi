from typing import Annotated, Any

from tornado.iostream import IOStream

from colonnade.library.marks import Entry, Fresh, Unsafe

class TCPServer:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def handle_stream(self, stream: IOStream, address: Any) -> Annotated[Any, Entry("rpc")]: ...
    def listen(
        self,
        port: int,
        address: Annotated[Any, Unsafe(("", "0.0.0.0", "::"), "bind-all")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def start(self, *args: Any, **kwargs: Any) -> None: ...
    def stop(self) -> None: ...
