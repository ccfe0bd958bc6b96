from typing import Annotated, Any, Self

from requests.models import PreparedRequest, Request, Response

from colonnade.library.marks import Fresh, Marks, Raises, Resource, Sink, Unsafe

class Session:
    headers: dict[str, str]
    auth: Any
    proxies: dict[str, str]
    hooks: Any
    params: Any
    stream: bool
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")]
    cert: Any
    max_redirects: int
    trust_env: bool
    cookies: Any
    adapters: Any
    def __init__(self) -> Annotated[None, Resource("session", close="close")]: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: Any) -> None: ...
    def close(self) -> None: ...
    def mount(self, prefix: Any, adapter: Any) -> None: ...
    def prepare_request(self, request: Request) -> PreparedRequest: ...
    def send(
        self,
        request: PreparedRequest,
        *,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = ...,
        stream: bool = ...,
        cert: Any = ...,
        proxies: Any = ...,
        allow_redirects: bool = True,
    ) -> Annotated[Response, Fresh()]: ...
    def request(
        self,
        method: Any,
        url: Annotated[Any, Sink("url")],
        params: Any = None,
        data: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def get(
        self,
        url: Annotated[Any, Sink("url")],
        params: Any = None,
        *,
        data: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def options(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        params: Any = None,
        data: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def head(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        params: Any = None,
        data: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def post(
        self,
        url: Annotated[Any, Sink("url")],
        data: Any = None,
        json: Any = None,
        *,
        params: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def put(
        self,
        url: Annotated[Any, Sink("url")],
        data: Any = None,
        *,
        params: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def patch(
        self,
        url: Annotated[Any, Sink("url")],
        data: Any = None,
        *,
        params: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...
    def delete(
        self,
        url: Annotated[Any, Sink("url")],
        *,
        params: Any = None,
        data: Any = None,
        headers: Annotated[Any, Sink("header")] = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool = False,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        cert: Any = None,
        json: Any = None,
    ) -> Annotated[
        Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
    ]: ...

def session() -> Annotated[Session, Resource("session", close="close")]: ...
