from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class HTTPRequest:
    def __init__(
        self,
        url: Annotated[str, Sink("url")],
        method: str = "GET",
        *args: Any,
        validate_cert: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> None: ...

class HTTPResponse:
    body: Annotated[bytes, Source("network")]
    code: int

class AsyncHTTPClient:
    async def fetch(
        self, request: Annotated[Any, Sink("url")], raise_error: bool = True, **kwargs: Any
    ) -> Annotated[HTTPResponse, Fresh()]: ...

class HTTPClient:
    def fetch(self, request: Annotated[Any, Sink("url")], **kwargs: Any) -> Annotated[HTTPResponse, Fresh()]: ...
    def close(self) -> None: ...
