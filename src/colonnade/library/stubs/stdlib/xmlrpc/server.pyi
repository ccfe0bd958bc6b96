from socketserver import TCPServer
from typing import Annotated, Any

from colonnade.library.marks import Callback, Unsafe

class SimpleXMLRPCDispatcher:
    def register_function(self, function: Annotated[Any, Callback("rpc")] = None, name: str | None = None) -> Any: ...
    def register_instance(
        self,
        instance: Any,
        allow_dotted_names: Annotated[
            bool, Unsafe(True, "dangerous-function"), Unsafe(True, "exposed-methods")
        ] = False,
    ) -> None: ...

class SimpleXMLRPCServer(TCPServer, SimpleXMLRPCDispatcher):
    def __init__(
        self,
        addr: Annotated[Any, Unsafe((("", "0.0.0.0", "::"),), "bind-all")],
        requestHandler: Any = ...,
        logRequests: bool = True,
        allow_none: bool = False,
        encoding: str | None = None,
        bind_and_activate: bool = True,
        use_builtin_types: bool = False,
    ) -> None: ...
