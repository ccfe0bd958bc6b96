from typing import Annotated, Any, Self

from colonnade.library.marks import Fresh, Marks, Raises, Resource, Sink, Source, Unsafe

class ClientError(Exception): ...

class ClientTimeout:
    def __init__(self, total: Annotated[Any, Unsafe(None, "no-timeout")] = None, *args: Any, **kwargs: Any) -> None: ...

class TCPConnector:
    def __init__(
        self,
        *,
        verify_ssl: Annotated[bool, Unsafe(False, "tls-verification-off")] = True,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class ClientResponse:
    status: int
    headers: Annotated[Any, Source("network")]
    content: Annotated[Any, Source("network")]
    cookies: Annotated[Any, Source("network")]
    async def text(self, encoding: Any = None, errors: str = "strict") -> Annotated[str, Source("network")]: ...
    async def json(self, **kwargs: Any) -> Annotated[Any, Source("network")]: ...
    async def read(self) -> Annotated[bytes, Source("network")]: ...
    def raise_for_status(self) -> Annotated[None, Raises("aiohttp.ClientError")]: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...

class ClientSession:
    def __init__(
        self, base_url: Any = None, **kwargs: Any
    ) -> Annotated[None, Fresh(), Resource("session", close="close")]: ...
    def request(
        self, method: str, url: Annotated[Any, Sink("url")], **kwargs: Any
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def get(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def post(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def put(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def patch(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def delete(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def head(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def options(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    def ws_connect(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[ClientResponse, Fresh(), Marks("status-in-result")]: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...
