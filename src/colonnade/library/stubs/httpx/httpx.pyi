from typing import Annotated, Any, Iterator, Self

from colonnade.library.marks import Context, Fresh, Marks, Raises, Resource, Sink, Source, Unsafe

class HTTPError(Exception): ...
class RequestError(HTTPError): ...
class TimeoutException(RequestError): ...
class HTTPStatusError(HTTPError): ...

class Response:
    content: Annotated[bytes, Source("network")]
    text: Annotated[str, Source("network")]
    headers: Annotated[dict[str, str], Source("network")]
    cookies: Annotated[Any, Source("network")]
    status_code: int
    url: Any
    is_success: bool
    is_error: bool
    def json(self, **kwargs: Any) -> Annotated[Any, Source("network")]: ...
    def read(self) -> Annotated[bytes, Source("network")]: ...
    async def aread(self) -> Annotated[bytes, Source("network")]: ...
    def iter_bytes(self, chunk_size: Any = None) -> Annotated[Iterator[bytes], Source("network")]: ...
    def iter_lines(self) -> Annotated[Iterator[str], Source("network")]: ...
    def raise_for_status(self) -> Annotated[Response, Raises("httpx.HTTPStatusError")]: ...
    def close(self) -> None: ...

def get(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def post(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def put(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def patch(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def delete(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def head(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def options(
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def request(
    method: str,
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
def stream(
    method: str,
    url: Annotated[Any, Sink("url")],
    *,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
    **kwargs: Any,
) -> Annotated[Response, Fresh(), Context()]: ...

class Client:
    headers: Any
    cookies: Any
    def __init__(
        self,
        *,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Resource("session", close="close")]: ...
    def get(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def post(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def put(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def patch(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def delete(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def head(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def options(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def request(
        self,
        method: str,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result", "blocking"), Raises("httpx.HTTPError")]: ...
    def stream(
        self,
        method: str,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Context()]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...

class AsyncClient:
    headers: Any
    cookies: Any
    def __init__(
        self,
        *,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[None, Fresh(), Resource("session", close="aclose")]: ...
    async def get(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def post(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def put(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def patch(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def delete(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def head(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def options(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    async def request(
        self,
        method: str,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Marks("status-in-result"), Raises("httpx.HTTPError")]: ...
    def stream(
        self,
        method: str,
        url: Annotated[Any, Sink("url")],
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = ...,
        **kwargs: Any,
    ) -> Annotated[Response, Fresh(), Context()]: ...
    async def aclose(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...
