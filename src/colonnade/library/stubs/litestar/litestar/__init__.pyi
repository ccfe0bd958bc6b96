from typing import Annotated, Any

from litestar.connection import Request as Request
from litestar.connection import WebSocket as WebSocket
from litestar.handlers import asgi as asgi
from litestar.handlers import delete as delete
from litestar.handlers import get as get
from litestar.handlers import head as head
from litestar.handlers import patch as patch
from litestar.handlers import post as post
from litestar.handlers import put as put
from litestar.handlers import route as route
from litestar.handlers import websocket as websocket
from litestar.handlers import websocket_listener as websocket_listener
from litestar.response import Response as Response

from colonnade.library.marks import Callback, Fresh, Unsafe

class Litestar:
    def __init__(
        self,
        route_handlers: Annotated[Any, Callback("http")] = None,
        *,
        debug: Annotated[Any, Unsafe(True, "debug-on")] = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
    def register(self, value: Annotated[Any, Callback("http")]) -> None: ...

class Router:
    def __init__(
        self, path: str, *, route_handlers: Annotated[Any, Callback("http")] = None, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def register(self, value: Annotated[Any, Callback("http")]) -> Any: ...

class Controller:
    path: str
    guards: Any
    dependencies: Any
