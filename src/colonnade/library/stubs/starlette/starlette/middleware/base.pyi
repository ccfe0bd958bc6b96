from typing import Annotated, Any

from starlette.requests import Request

from colonnade.library.marks import Callback, Entry

class BaseHTTPMiddleware:
    app: Any
    def __init__(self, app: Any, dispatch: Annotated[Any, Callback("callback")] = None) -> None: ...
    async def dispatch(self, request: Request, call_next: Any) -> Annotated[Any, Entry("callback")]: ...
