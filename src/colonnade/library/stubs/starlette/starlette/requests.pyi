from typing import Annotated, Any, AsyncGenerator

from starlette.datastructures import URL, Address, FormData, Headers, QueryParams

from colonnade.library.marks import Sanitizes, Source

class HTTPConnection:
    app: Any
    url: Annotated[URL, Source("http"), Source("host")]
    base_url: Annotated[URL, Source("host")]
    headers: Annotated[Headers, Source("http")]
    query_params: Annotated[QueryParams, Source("http")]
    path_params: Annotated[dict[str, Any], Source("http")]
    cookies: Annotated[dict[str, str], Source("http")]
    client: Address | None
    session: dict[str, Any]
    auth: Any
    user: Any
    state: Any
    scope: Any
    def url_for(
        self, name: str, /, **path_params: Any
    ) -> Annotated[Any, Source("host"), Sanitizes("html", "header", "redirect", "url")]: ...

class Request(HTTPConnection):
    method: str
    def __init__(self, scope: Any, receive: Any = ..., send: Any = ...) -> None: ...
    async def body(self) -> Annotated[bytes, Source("http")]: ...
    async def json(self) -> Annotated[Any, Source("http")]: ...
    async def form(self, **kwargs: Any) -> Annotated[FormData, Source("http")]: ...
    def stream(self) -> Annotated[AsyncGenerator[bytes, None], Source("http")]: ...
    async def is_disconnected(self) -> bool: ...
